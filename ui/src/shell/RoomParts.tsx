import { classes } from '../kit/classes';
import { useText } from '../l10n/useText';
import { partOf, partsOf } from './parts';
import { navigate, type Route } from './route';
import './RoomParts.css';

/** The parts of the room one is in; one press, and the other stands there. */
export function RoomParts({ route }: { route: Route }) {
  const t = useText();
  const parts = partsOf(route);
  if (parts.length === 0) return null;
  const here = partOf(route);
  return (
    <div className="room-parts" role="group" aria-label={t('shell-parts-label')}>
      {parts.map(({ section, name }) => (
        <button
          key={name}
          type="button"
          className={classes('room-parts__part', section === here && 'room-parts__part--here')}
          aria-current={section === here ? 'page' : undefined}
          onClick={() => navigate({ room: route.room, ...(section ? { section } : {}) })}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}
