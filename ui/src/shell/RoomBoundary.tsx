import { Component, type ReactNode } from 'react';
import { ErrorState } from '../kit/ErrorState';

interface RoomBoundaryProps {
  children: ReactNode;
}

/** Keeps a fault of one room from taking the window with it. */
export class RoomBoundary extends Component<RoomBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <ErrorState error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
