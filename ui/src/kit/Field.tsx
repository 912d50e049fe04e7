import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Text as AriaText } from 'react-aria-components';
import { classes } from './classes';
import './Field.css';

/** What every labelled control takes. */
export interface FieldProps {
  label: ReactNode;
  /** A word of help beneath. */
  hint?: ReactNode;
  /** What is wrong, and the likely correction. */
  error?: ReactNode;
  /** A doubt, which can stay. */
  warning?: ReactNode;
  /** The label stays for the screen reader only. */
  hideLabel?: boolean;
}

/** The class of a labelled control's root. */
export function fieldClass(name: string, { error, warning, hideLabel }: Partial<FieldProps>): string {
  return classes('field', name, Boolean(error) && 'field--wrong', !error && Boolean(warning) && 'field--doubtful', hideLabel && 'field--bare');
}

/** Help, doubt and error beneath a control of React Aria, tied to it as its description. */
export function FieldNotes({ hint, error, warning, children }: Partial<FieldProps> & { children?: ReactNode }) {
  if (!hint && !error && !warning && !children) return null;
  return (
    <AriaText slot="description" className="field__notes" elementType="div">
      <Notes hint={hint} error={error} warning={warning} />
      {children}
    </AriaText>
  );
}

function Notes({ hint, error, warning }: Partial<FieldProps>) {
  return (
    <>
      {error && (
        <span className="field__note field__note--wrong">
          <CircleAlert size={14} aria-hidden />
          <span>{error}</span>
        </span>
      )}
      {warning && (
        <span className="field__note field__note--doubtful">
          <TriangleAlert size={14} aria-hidden />
          <span>{warning}</span>
        </span>
      )}
      {hint && <span className="field__note">{hint}</span>}
    </>
  );
}

interface GroupFieldProps extends FieldProps {
  children: ReactNode;
  /** Beside the control: a button, an answer to a warning. */
  aside?: ReactNode;
}

/** A label over any group of controls that have names of their own, with the same notes beneath. */
export function Field({ label, hint, error, warning, hideLabel, children, aside }: GroupFieldProps) {
  const name = useId();
  const notes = useId();
  return (
    <div role="group" aria-labelledby={name} aria-describedby={notes} className={fieldClass('field-group', { error, warning, hideLabel: hideLabel ?? false })}>
      <span id={name} className="field__label">
        {label}
      </span>
      <div className="field__control">
        {children}
        {aside}
      </div>
      <div id={notes} className="field__notes">
        <Notes hint={hint} error={error} warning={warning} />
      </div>
    </div>
  );
}

interface FieldsProps {
  /** `row`: labels in a column at the inline start, as in a form of a member; `stack`: above. */
  layout?: 'row' | 'stack';
  children: ReactNode;
}

/** Fields one beneath another, their labels aligned. */
export function Fields({ layout = 'stack', children }: FieldsProps) {
  return <div className={`fields fields--${layout}`}>{children}</div>;
}
