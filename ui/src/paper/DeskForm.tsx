import type { ReactNode } from 'react';
import { Button } from '../kit/Button';
import { classes } from '../kit/classes';
import { useText } from '../l10n/useText';
import './DeskForm.css';

interface DeskFormProps {
  label: string;
  /** The word of the button that writes it down. */
  action: string;
  isReady: boolean;
  isBusy: boolean;
  /** What is wrong with it as a whole. */
  fault: string | undefined;
  onSubmit: () => void;
  onCancel: () => void;
  /** It has a card of its own, and needs no frame in it. */
  isBare?: boolean;
  children: ReactNode;
}

/** A few fields in a card, written down by Enter, put away by Escape. */
export function DeskForm({ label, action, isReady, isBusy, fault, onSubmit, onCancel, isBare = false, children }: DeskFormProps) {
  const t = useText();
  return (
    <form
      className={classes('desk-form', isBare && 'desk-form--bare')}
      // What the office refuses is said beside the field, and may be tried again.
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="desk-form__row">{children}</div>
      {fault && (
        <p className="desk-form__fault" role="alert">
          {fault}
        </p>
      )}
      <div className="desk-form__buttons">
        <Button kind="main" type="submit" isDisabled={!isReady || isBusy}>
          {action}
        </Button>
        <Button kind="plain" onPress={onCancel}>
          {t('paper-cancel-action')}
        </Button>
      </div>
    </form>
  );
}
