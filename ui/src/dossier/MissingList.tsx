import { CircleAlert } from 'lucide-react';
import type { MissingView } from '../ipc/bindings';
import { Button } from '../kit/Button';
import { navigate } from '../shell/route';
import './MissingList.css';

interface MissingListProps {
  id: number;
  missing: readonly MissingView[];
  /** After going to one of them. */
  onGo?: () => void;
}

/** What a dossier lacks, each one press from its place on the page. */
export function MissingList({ id, missing, onGo }: MissingListProps) {
  return (
    <ul className="missing-list">
      {missing.map((one) => (
        <li key={`${one.code}-${String(one.owner)}`} className="missing-list__row">
          <CircleAlert size={16} aria-hidden className="missing-list__icon" />
          <Button
            kind="plain"
            size="small"
            onPress={() => {
              navigate({ room: 'member', id, section: one.isPiece ? 'pieces' : one.code });
              onGo?.();
            }}
          >
            {one.name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
