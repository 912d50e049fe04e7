import { ArrowRightLeft, UserMinus, UserPlus } from 'lucide-react';
import type { MovementCode, PreflightView } from '../ipc/bindings';
import { Button } from '../kit/Button';
import { useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { Differences } from './Differences';
import { NamePair } from './NamePair';

const SIGNS: Record<MovementCode, typeof UserPlus> = { addition: UserPlus, change: ArrowRightLeft, removal: UserMinus, unchanged: ArrowRightLeft };

function Sign({ movement }: { movement: MovementCode }) {
  const Icon = SIGNS[movement];
  return <Icon size={16} aria-hidden />;
}

/** Who is about to leave, each with what is said of them. */
export function Movements({ found }: { found: PreflightView }) {
  const t = useText();
  const { movements, leaving } = found;
  if (movements.length === 0) return null;
  const more = leaving - movements.length;
  return (
    <section className="transmission-wizard__faults">
      <h3>
        {t('transmission-movements-title')} <bdi className="soft">{leaving}</bdi>
      </h3>
      <ul className="transmission-wizard__rows">
        {movements.map((one) => (
          <li key={one.member} className="transmission-wizard__row">
            <span className="soft">
              <Sign movement={one.movement} />
            </span>
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
