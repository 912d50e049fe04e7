// A piece of the interface on its own, with a language and queries around it.

import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { newQueryClient } from '../ipc/queries';
import type { Language } from '../l10n/bundle';
import { LanguageProvider } from '../l10n/useText';
import { Toasts } from '../shell/Toasts';

function Around({ first, children }: { first: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(first);
  return (
    <LanguageProvider language={language} onChange={setLanguage}>
      {children}
      <Toasts />
    </LanguageProvider>
  );
}

/** Renders `ui` in a language; the host must have been set. */
export function renderUi(ui: ReactNode, { language = 'fr' }: { language?: Language } = {}): RenderResult {
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <Around first={language}>{ui}</Around>
    </QueryClientProvider>,
  );
}
