// Profiles made from others.

import type { ExportProfileView, PairView } from '../ipc/bindings';
import type { Language } from '../l10n/bundle';

/** A pair in the window's language, or in the other where it has none. */
export function inLanguage(pair: PairView, language: Language): string {
  return language === 'ar' ? pair.ar || pair.fr : pair.fr || pair.ar;
}

/** A profile like another, under a code and a name that none has yet. */
export function copyOf(profile: ExportProfileView, all: readonly ExportProfileView[]): ExportProfileView {
  let number = 2;
  const code = () => `profil-${String(number)}`;
  while (all.some((one) => one.code === code())) number += 1;
  const numbered = (name: string) => (name === '' ? '' : `${name} ${String(number)}`);
  return { ...profile, code: code(), name: { ar: numbered(profile.name.ar), fr: numbered(profile.name.fr) } };
}

/** A list with one of its things moved; beyond its ends it stays as it is. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  const next = [...list];
  if (to < 0 || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
