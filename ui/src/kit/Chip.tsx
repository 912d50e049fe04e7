import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from './classes';
import type { Tone } from './Badge';
import './Chip.css';

interface ChipProps {
  children: ReactNode;
  tone?: Tone;
  icon?: ReactNode;
  /** Pressing the chip. */
  onPress?: () => void;
  /** Taking it away, with its name for the screen reader. */
  onRemove?: () => void;
  removeLabel?: string;
  isSelected?: boolean;
}

/** A filter in force, or a small thing that can be pressed. */
export function Chip({ children, tone, icon, onPress, onRemove, removeLabel, isSelected }: ChipProps) {
  const words = (
    <>
      {icon}
      <span>{children}</span>
    </>
  );
  return (
    <span className={classes('chip', tone && `badge--${tone}`, isSelected && 'chip--selected')}>
      {onPress ? (
        <Button className="chip__words" onPress={onPress} {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}>
          {words}
        </Button>
      ) : (
        <span className="chip__words">{words}</span>
      )}
      {onRemove && (
        <Button className="chip__remove" onPress={onRemove} aria-label={removeLabel}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </span>
  );
}
