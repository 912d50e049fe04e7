import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import './Progress.css';

interface ProgressProps {
  /** What is being done. */
  label: ReactNode;
  /** Out of `of`; null while it is not known how much there is. */
  done: number | null;
  of?: number;
  /** «12 / 48», time left. */
  detail?: ReactNode;
}

/** How far a long work has come. */
export function Progress({ label, done, of = 100, detail }: ProgressProps) {
  return (
    <ProgressBar className="progress" value={done ?? 0} minValue={0} maxValue={of || 1} isIndeterminate={done === null}>
      {({ percentage }) => (
        <>
          <div className="progress__words">
            <Label>{label}</Label>
            <span className="soft">{detail}</span>
          </div>
          <div className="progress__track">
            <div className={done === null ? 'progress__bar progress__bar--unknown' : 'progress__bar'} style={{ inlineSize: `${String(percentage ?? 30)}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
