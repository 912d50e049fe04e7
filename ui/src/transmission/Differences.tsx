import type { DifferenceView } from '../ipc/bindings';
import './Differences.css';

/** What changed, old and new. */
export function Differences({ changes, reason }: { changes: readonly DifferenceView[]; reason: string }) {
  if (changes.length === 0 && reason === '') return null;
  return (
    <ul className="differences">
      {reason !== '' && <li>{reason}</li>}
      {changes.map((one) => (
        <li key={one.label}>
          <span className="soft">{one.label}</span> <del>{one.was || '–'}</del> <ins>{one.now || '–'}</ins>
        </li>
      ))}
    </ul>
  );
}
