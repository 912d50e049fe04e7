import type { DifferenceView } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import './Differences.css';

interface OldNewProps {
  label: string;
  was: string;
  now: string;
}

/** One value: the old one struck, the new one shown, each kept apart from the other's direction. */
export function OldNew({ label, was, now }: OldNewProps) {
  return (
    <span className="old-new">
      <span className="soft">{label}</span>{' '}
      <del>
        <Bdi>{was || '–'}</Bdi>
      </del>{' '}
      <ins>
        <Bdi>{now || '–'}</Bdi>
      </ins>
    </span>
  );
}

/** What changed, old and new. */
export function Differences({ changes, reason }: { changes: readonly DifferenceView[]; reason: string }) {
  if (changes.length === 0 && reason === '') return null;
  return (
    <ul className="differences">
      {reason !== '' && <li>{reason}</li>}
      {changes.map((one) => (
        <li key={one.label}>
          <OldNew label={one.label} was={one.was} now={one.now} />
        </li>
      ))}
    </ul>
  );
}
