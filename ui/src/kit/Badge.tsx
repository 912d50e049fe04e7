import { Check, CircleAlert, Circle, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import './Badge.css';

export type Tone = 'good' | 'attention' | 'wrong' | 'note' | 'accent' | 'quiet';

interface BadgeProps {
  tone: Tone;
  /** In place of the tone's own icon. */
  icon?: ReactNode;
  children: ReactNode;
}

const ICONS: Record<Tone, ReactNode> = {
  good: <Check size={14} strokeWidth={2.2} aria-hidden />,
  attention: <TriangleAlert size={14} strokeWidth={2.2} aria-hidden />,
  wrong: <CircleAlert size={14} strokeWidth={2.2} aria-hidden />,
  note: <Info size={14} strokeWidth={2.2} aria-hidden />,
  accent: <Circle size={14} strokeWidth={2.2} aria-hidden />,
  quiet: <Circle size={14} strokeWidth={2.2} aria-hidden />,
};

/** A state: an icon and a word on a soft ground, so that colour never says it alone. */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={classes('badge', `badge--${tone}`)}>
      {icon ?? ICONS[tone]}
      <span className="badge__word">{children}</span>
    </span>
  );
}
