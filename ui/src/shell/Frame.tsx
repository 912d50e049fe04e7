import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { KeyList, useKeyList } from './KeyList';
import { isBeingTyped, isCovered, useKey } from './keys';
import { lock } from './lock';
import { Navigation, ROOMS } from './Navigation';
import { Palette } from './Palette';
import { PanelPlace } from './Panel';
import { RenewPassphrase } from './door/RenewPassphrase';
import { RoomBoundary } from './RoomBoundary';
import { placeIn } from './parts';
import { RoomParts } from './RoomParts';
import { back, navigate, useRoute, type Route } from './route';
import { pageOf } from './routes';
import { SampleBanner } from './SampleBanner';
import { TopBar } from './TopBar';
import { redoLatest, undoLatest } from './undo';
import { useIdleLock } from './useIdleLock';
import './Frame.css';

/** The rooms and what surrounds them, while a register is open. */
export function Frame({ idleMinutes }: { idleMinutes: number }) {
  const t = useText();
  const { language } = useLanguage();
  const route = useRoute();
  const open = useQuery({ queryKey: ['association', 'open'], queryFn: () => commands.openView() });
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const main = useRef<HTMLElement>(null);
  const Page = pageOf(route);
  const keyList = useKeyList();
  const [isSearching, setSearching] = useState(false);
  useIdleLock(idleMinutes, t('door-idle-status'));
  const uncovered = (run: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => (isCovered() ? undefined : run(event));
  useKey('mod+z', (event) => (isBeingTyped(event.target) || isCovered() ? false : void undoLatest()));
  useKey(['mod+shift+z', 'mod+y'], (event) => (isBeingTyped(event.target) || isCovered() ? false : void redoLatest()));
  useKey('alt+arrowleft', uncovered(back));
  useKey(['mod+k', 'mod+f'], uncovered(() => setSearching(true)));
  useKey('mod+n', uncovered(() => navigate({ room: 'member', id: 'new' })));
  useKey('mod+l', () => void lock());
  useKey(
    ['alt+1', 'alt+2', 'alt+3', 'alt+4', 'alt+5'],
    uncovered((event) => {
      const room = ROOMS[Number(event.code.slice(-1)) - 1]?.room;
      if (room) navigate({ room });
    }),
  );
  const here = JSON.stringify([route.room, placeIn(route)]);
  const entered = useRef(here);
  useEffect(() => {
    if (entered.current === here) return;
    entered.current = here;
    main.current?.focus({ preventScroll: true });
  }, [here]);
  return (
    <div className="frame">
      <a className="frame__skip" href="#content" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {t('shell-skip-label')}
      </a>
      <Navigation room={route.room} />
      <TopBar onSearch={() => setSearching(true)} />
      <div className="frame__body">
        <PanelPlace value={place}>
          <div className="frame__middle">
            {open.data?.sample && <SampleBanner />}
            <RoomParts route={route} />
          <main id="content" className="frame__content" tabIndex={-1} ref={main} aria-label={t('shell-content-label')}>
            <RoomBoundary key={placeOf(route)} person={route.id}>
              <Suspense fallback={<Skeleton lines={6} />}>
                <Page route={route} />
              </Suspense>
            </RoomBoundary>
          </main>
          </div>
        </PanelPlace>
        <div ref={setPlace} className="frame__aside" />
      </div>
      <footer className="frame__foot">
        {open.data && (
          <>
            <Bdi>{language === 'ar' ? open.data.nameAr || open.data.nameFr : open.data.nameFr || open.data.nameAr}</Bdi>
            {open.data.operator && <span>{t('shell-operator-status', { name: open.data.operator })}</span>}
          </>
        )}
      </footer>
      <Palette isOpen={isSearching} onClose={() => setSearching(false)} onKeys={keyList.onOpen} />
      <KeyList
        {...keyList}
        onOpen={() => {
          setSearching(false);
          keyList.onOpen();
        }}
      />
      {open.data?.recovered && <RenewPassphrase />}
    </div>
  );
}

/** One place of the window. A member's page stays the same one when a new member is written down and gets a key. */
function placeOf(route: Route): string {
  return route.room === 'member' && route.id !== undefined ? 'member' : JSON.stringify([route.room, route.id, placeIn(route)]);
}
