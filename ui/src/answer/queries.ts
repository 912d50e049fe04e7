// The answer that is being looked over, and what can be chosen of one.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerDecision, AnswerView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { useLanguage } from '../l10n/useText';

function openedKey(transmission: number, language: string) {
  return ['transmission', transmission, 'answer', language];
}

/** The answer about a transmission that is being looked over; null: there is none. */
export function useOpenedAnswer(transmission: number) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: openedKey(transmission, language),
    meta: { kinds: ['transmission', 'member', 'dossier'] },
    queryFn: () => commands.openedAnswer(transmission, language),
  });
}

/** Outcomes, reasons and what the CNSS may correct. */
export function useAnswerChoices() {
  const { language } = useLanguage();
  return useQuery({ queryKey: ['rule', 'answer-choices', language], queryFn: () => commands.answerChoices(language) });
}

/** Puts in sight what a command says of the answer now. */
export function useShowAnswer(transmission: number): (view: AnswerView | null) => void {
  const client = useQueryClient();
  const { language } = useLanguage();
  return (view) => client.setQueryData(openedKey(transmission, language), view);
}

/** Takes what a person decides about a row. */
export function useDecide(transmission: number) {
  const { language } = useLanguage();
  const show = useShowAnswer(transmission);
  return useChange(({ row, decision }: { row: number; decision: AnswerDecision }) => commands.decideAnswer(row, decision, language), { onDone: show });
}
