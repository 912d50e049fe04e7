import { BookOpen, CalendarCheck2, Info, PanelLeftClose, PanelLeftOpen, Send, Settings, Users, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { classes } from '../kit/classes';
import { IconButton } from '../kit/IconButton';
import type { MessageId } from '../l10n/ids';
import { useText } from '../l10n/useText';
import { useCounts } from './counts';
import { Mark } from './Mark';
import { navigate, type Room } from './route';
import './Navigation.css';

/** The rooms in their order; Alt and a digit goes there. */
export const ROOMS: readonly { room: Room; name: MessageId; icon: LucideIcon }[] = [
  { room: 'today', name: 'shell-today-name', icon: CalendarCheck2 },
  { room: 'member', name: 'shell-members-name', icon: Users },
  { room: 'transmission', name: 'shell-transmissions-name', icon: Send },
  { room: 'guide', name: 'shell-guide-name', icon: BookOpen },
  { room: 'settings', name: 'shell-settings-name', icon: Settings },
];

/** The five rooms, and the page about the program at the foot. */
export function Navigation({ room }: { room: Room }) {
  const t = useText();
  const counts = useCounts();
  const [folded, setFolded] = useState(false);
  return (
    <nav className={classes('navigation', folded && 'navigation--folded')} aria-label={t('shell-rooms-label')}>
      <div className="navigation__mark">
        <Mark />
      </div>
      {ROOMS.map(({ room: to, name, icon: Icon }) => {
        const count = counts[to];
        return (
          <button
            key={to}
            type="button"
            className={classes('navigation__room', room === to && 'navigation__room--here')}
            aria-current={room === to ? 'page' : undefined}
            aria-label={folded ? t(name) : undefined}
            onClick={() => navigate({ room: to })}
          >
            <Icon size={18} strokeWidth={1.7} aria-hidden className={to === 'transmission' ? 'icon--directed' : undefined} />
            <span className="navigation__word">{t(name)}</span>
            {count && <span className={classes('navigation__count', count.pressing && 'navigation__count--pressing')}>{count.text}</span>}
          </button>
        );
      })}
      <div className="navigation__foot">
        <button
          type="button"
          className={classes('navigation__room', room === 'about' && 'navigation__room--here')}
          aria-current={room === 'about' ? 'page' : undefined}
          aria-label={folded ? t('shell-about-name') : undefined}
          onClick={() => navigate({ room: 'about' })}
        >
          <Info size={18} strokeWidth={1.7} aria-hidden />
          <span className="navigation__word">{t('shell-about-name')}</span>
        </button>
        <IconButton label={t(folded ? 'shell-unfold-action' : 'shell-fold-action')} size="small" onPress={() => setFolded(!folded)} aria-expanded={!folded}>
          {folded ? <PanelLeftOpen size={18} aria-hidden className="icon--directed" /> : <PanelLeftClose size={18} aria-hidden className="icon--directed" />}
        </IconButton>
      </div>
    </nav>
  );
}
