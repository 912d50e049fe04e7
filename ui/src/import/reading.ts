// How a text file is read or written, in words.

import type { EncodingCode, SeparatorCode } from '../ipc/bindings';
import type { Choice } from '../kit/Select';
import { useText } from '../l10n/useText';

/** Encodings by their own names. */
export const ENCODINGS: Record<EncodingCode, string> = {
  utf8: 'UTF-8',
  utf16Le: 'UTF-16 LE',
  utf16Be: 'UTF-16 BE',
  windows1256: 'Windows-1256',
  windows1252: 'Windows-1252',
};

const ORDER: readonly EncodingCode[] = ['utf8', 'windows1256', 'windows1252', 'utf16Le', 'utf16Be'];

/** Encodings to choose from. */
export function useEncodings(): readonly Choice<EncodingCode>[] {
  const t = useText();
  const details: Record<EncodingCode, string> = {
    utf8: t('import-utf-eight-detail'),
    utf16Le: t('import-utf-eight-detail'),
    utf16Be: t('import-utf-eight-detail'),
    windows1256: t('import-windows-arabic-detail'),
    windows1252: t('import-windows-latin-detail'),
  };
  return ORDER.map((id) => ({ id, name: ENCODINGS[id], detail: details[id] }));
}

/** Separators by their names. */
export function useSeparators(): Record<SeparatorCode, string> {
  const t = useText();
  return { semicolon: t('import-semicolon-name'), comma: t('import-comma-name'), tab: t('import-tab-name') };
}
