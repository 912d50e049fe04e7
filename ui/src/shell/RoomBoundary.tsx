import { CircleAlert } from 'lucide-react';
import { Component, useEffect, useState, type ErrorInfo, type ReactNode } from 'react';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { useText } from '../l10n/useText';
import type { Route } from './route';

interface RoomBoundaryProps {
  /** Whose page it is: the fault of one is not that of the next. */
  person?: Route['id'];
  children: ReactNode;
}

interface Caught {
  error: unknown;
  place: string;
}

/** Keeps a fault of one room from taking the window with it: an incident number, and the way to try again. */
export class RoomBoundary extends Component<RoomBoundaryProps, { caught: Caught | null }> {
  override state: { caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { caught: Caught } {
    return { caught: { error, place: '' } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ caught: { error, place: info.componentStack ?? '' } });
  }

  override componentDidUpdate(before: RoomBoundaryProps): void {
    if (before.person !== this.props.person && this.state.caught !== null) this.setState({ caught: null });
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return <RoomFault {...caught} onRetry={() => this.setState({ caught: null })} />;
  }
}

/** The names of the components around the fault, nearest first: nothing that was typed. */
function placeOf(stack: string): string {
  return [...stack.matchAll(/at (\w+)/g)]
    .slice(0, 6)
    .map((found) => found[1])
    .join(' < ');
}

function RoomFault({ error, place, onRetry }: Caught & { onRetry: () => void }) {
  const t = useText();
  const [incident, setIncident] = useState(error instanceof IpcError ? error.incident : null);
  useEffect(() => {
    if (incident !== null || place === '') return;
    const name = error instanceof Error ? error.name : typeof error;
    const report = async () => setIncident(await commands.reportFault(`${name} in ${placeOf(place)}`));
    // A fault that cannot even be noted is still shown.
    report().catch(() => undefined);
  }, [error, place, incident]);
  return (
    <div role="alert">
      <EmptyState
        icon={<CircleAlert size={28} aria-hidden />}
        title={t('shell-fault-title')}
        actions={
          <Button kind="main" onPress={onRetry}>
            {t('kit-retry-action')}
          </Button>
        }
      >
        <p>{t('shell-fault-text')}</p>
        {incident && (
          <p>
            {t('kit-incident-label')} <Bdi dir="ltr">{incident}</Bdi>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
