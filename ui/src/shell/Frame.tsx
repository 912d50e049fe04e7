import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { useKey } from './keys';
import { Navigation } from './Navigation';
import { PanelPlace } from './Panel';
import { RoomBoundary } from './RoomBoundary';
import { back, useRoute } from './route';
import { pageOf } from './routes';
import { TopBar } from './TopBar';
import { redoLatest, undoLatest } from './undo';
import './Frame.css';

/** The rooms and what surrounds them, while a register is open. */
export function Frame() {
  const t = useText();
  const { language } = useLanguage();
  const route = useRoute();
  const open = useQuery({ queryKey: ['association', 'open'], queryFn: () => commands.openView() });
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const main = useRef<HTMLElement>(null);
  const Page = pageOf(route);
  useKey('mod+z', () => void undoLatest());
  useKey(['mod+shift+z', 'mod+y'], () => void redoLatest());
  useKey('alt+arrowleft', back);
  const entered = useRef(route.room);
  useEffect(() => {
    if (entered.current === route.room) return;
    entered.current = route.room;
    main.current?.focus({ preventScroll: true });
  }, [route.room]);
  return (
    <div className="frame">
      <a className="frame__skip" href="#content" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {t('shell-skip-label')}
      </a>
      <Navigation room={route.room} />
      <TopBar />
      <div className="frame__body">
        <PanelPlace value={place}>
          <main id="content" className="frame__content" tabIndex={-1} ref={main} aria-label={t('shell-content-label')}>
            <RoomBoundary key={JSON.stringify([route.room, route.id])}>
              <Suspense fallback={<Skeleton lines={6} />}>
                <Page route={route} />
              </Suspense>
            </RoomBoundary>
          </main>
        </PanelPlace>
        <aside ref={setPlace} className="frame__aside" aria-label={t('shell-panel-label')} />
      </div>
      <footer className="frame__foot">
        {open.data && (
          <>
            <Bdi>{language === 'ar' ? open.data.nameAr || open.data.nameFr : open.data.nameFr || open.data.nameAr}</Bdi>
            {open.data.operator && <span>{t('shell-operator-status', { name: open.data.operator })}</span>}
          </>
        )}
      </footer>
    </div>
  );
}
