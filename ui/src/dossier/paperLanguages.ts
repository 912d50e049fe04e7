// The languages a paper can be printed in, chosen apart from the window's.

import type { PaperLanguageCode } from '../ipc/bindings';
import type { Text } from '../l10n/useText';

/** Each with its name, both side by side first. */
export function paperLanguages(t: Text): { id: PaperLanguageCode; name: string }[] {
  return [
    { id: 'both', name: t('common-both-name') },
    { id: 'ar', name: t('common-arabic-name') },
    { id: 'fr', name: t('common-french-name') },
  ];
}
