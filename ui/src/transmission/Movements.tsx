import { ArrowRightLeft, UserMinus } from 'lucide-react';
import type { PreflightView } from '../ipc/bindings';
import { Button } from '../kit/Button';
import { useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { Differences } from './Differences';
import { NamePair } from './NamePair';

/** The changes and removals about to leave, each with what it says. */
export function Movements({ found }: { found: PreflightView }) {
  const t = useText();
  const { movements, changes, removals } = found;
  if (movements.length === 0) return null;
  const more = changes + removals - movements.length;
  return (
    <section className="transmission-wizard__faults">
      <h3>
        {t('transmission-movements-title')} <bdi className="soft">{changes + removals}</bdi>
      </h3>
      <ul className="transmission-wizard__rows">
        {movements.map((one) => (
          <li key={one.member} className="transmission-wizard__row">
            <span className="soft">{one.movement === 'removal' ? <UserMinus size={16} aria-hidden /> : <ArrowRightLeft size={16} aria-hidden />}</span>
            <span className="transmission-wizard__who">
              <NamePair name={one.name} />
            </span>
            <span className="transmission-wizard__what">
              {one.movementName}
              <Differences changes={one.changes} reason={one.reason} />
            </span>
            <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', id: one.member })}>
              {t('transmission-open-action')}
              <span className="visually-hidden">
                {' '}
                <NamePair name={one.name} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{t('transmission-more-faults-status', { count: more })}</p>}
    </section>
  );
}
