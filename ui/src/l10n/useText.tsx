// The language in use: its texts, its direction, and how to change it.

import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { KitLocale } from '../kit/KitLocale';
import { text, type Args, type Language } from './bundle';
import { longDate, shortDate } from './date';
import { amount, figure } from './number';
import type { MessageId } from './ids';

export type Text = (id: MessageId, args?: Args) => string;

interface Speech {
  language: Language;
  direction: 'ltr' | 'rtl';
  setLanguage: (language: Language) => void;
  t: Text;
}

const SpeechContext = createContext<Speech | null>(null);

interface LanguageProviderProps {
  language: Language;
  onChange: (language: Language) => void;
  children: ReactNode;
}

/** Words everything beneath it in one language and gives the window that language's direction. */
export function LanguageProvider({ language, onChange, children }: LanguageProviderProps) {
  const speech = useMemo<Speech>(
    () => ({
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      setLanguage: onChange,
      t: (id, args) => text(language, id, args),
    }),
    [language, onChange],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = speech.direction;
  }, [language, speech.direction]);
  return (
    <SpeechContext value={speech}>
      <KitLocale language={language}>{children}</KitLocale>
    </SpeechContext>
  );
}

/** The language in use, its direction, and how to change it. */
export function useLanguage(): Omit<Speech, 't'> {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('outside of LanguageProvider');
  return speech;
}

/** `t(id, args)`: a message in the language in use. */
export function useText(): Text {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('outside of LanguageProvider');
  return speech.t;
}

export interface Format {
  /** «14/03/1979» */
  date: (iso: string) => string;
  /** «14 mars 1979» */
  longDate: (iso: string) => string;
  /** «1 234» */
  number: (value: number | string) => string;
  /** «1 234,50» of "1234.5" */
  amount: (value: string) => string;
  /** «1 234,50 DH» */
  money: (value: string) => string;
}

/** Dates, numbers and money as the papers write them. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      date: shortDate,
      longDate: (iso) => longDate(language, iso),
      number: figure,
      amount,
      money: (value) => `${amount(value)}\u00A0${text(language, 'common-dirham-unit')}`,
    }),
    [language],
  );
}
