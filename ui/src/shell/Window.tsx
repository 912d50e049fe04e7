// What stands in the window: the door or the rooms.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetAllTyped } from '../answer/typed';
import { commands, host } from '../ipc/host';
import { followChanges } from '../ipc/queries';
import type { Language } from '../l10n/bundle';
import { LanguageProvider } from '../l10n/useText';
import { applyAppearance } from './appearance';
import { Door } from './door/Door';
import { Frame } from './Frame';
import { followKeys } from './keys';
import { changePreferences } from './preferences';
import { RoomBoundary } from './RoomBoundary';
import { resetRoute } from './route';
import { clearToasts } from './toasts';
import { Toasts } from './Toasts';

/** The whole window. */
export function Window() {
  const client = useQueryClient();
  const preferences = useQuery({ queryKey: ['preferences'], queryFn: () => commands.preferences() });
  const start = useQuery({ queryKey: ['start'], queryFn: () => commands.start() });
  useEffect(() => followKeys(), []);
  useEffect(() => followChanges(client), [client]);
  useEffect(
    () =>
      host().onClosed(() => {
        clearToasts();
        resetRoute();
        forgetAllTyped();
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'preferences' && queryKey[0] !== 'start' });
        void client.invalidateQueries({ queryKey: ['start'] });
      }),
    [client],
  );
  const kept = preferences.data;
  useEffect(() => (kept ? applyAppearance(kept) : undefined), [kept]);
  if (!kept || !start.data) return null;
  const setLanguage = (language: Language) => void changePreferences(client, { language });
  return (
    <LanguageProvider language={kept.language ?? 'fr'} onChange={setLanguage}>
      <RoomBoundary>{start.data.open ? <Frame idleMinutes={kept.idleMinutes} /> : <Door start={start.data} preferences={kept} />}</RoomBoundary>
      <Toasts />
    </LanguageProvider>
  );
}
