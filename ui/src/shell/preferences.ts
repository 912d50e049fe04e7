// What the person prefers, changed from anywhere: shown at once, kept behind.

import type { QueryClient } from '@tanstack/react-query';
import type { PreferencesView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { showError } from './toasts';

/** Changes some of the preferences. */
export async function changePreferences(client: QueryClient, change: Partial<PreferencesView>): Promise<void> {
  const kept = client.getQueryData<PreferencesView>(['preferences']) ?? (await commands.preferences());
  const changed = { ...kept, ...change };
  client.setQueryData(['preferences'], changed);
  try {
    await commands.setPreferences(changed);
  } catch (error) {
    showError(error);
  }
}
