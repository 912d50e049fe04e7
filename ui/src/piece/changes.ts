// What can be done to a piece, each with its undo.

import type { PageChange, PieceInput, PieceView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { useLanguage, useText } from '../l10n/useText';
import { nameOf } from './standing';

/** What is written of a piece, to be sent back with one thing changed. */
export function inputOf(piece: PieceView): PieceInput {
  const { state, form, seenOn, seenBy, receivedOn, issuedOn, validUntil, returnedOn } = piece;
  return { state, form, seenOn, seenBy, receivedOn, issuedOn, validUntil, returnedOn };
}

/** The changes of a member's pieces. */
export function usePieceChanges(member: number) {
  const t = useText();
  const { language } = useLanguage();
  const keyed = ({ kind, owner }: PieceView) => ({ member, kind, owner });
  const put = useChange(
    async ({ piece, file }: { piece: PieceView; file: File }) => commands.putPieceFile(keyed(piece), await host().receiveFile(file)),
    { done: (_, { piece }) => ({ text: t('piece-put-done', { piece: nameOf(piece, language) }), undo: true }) },
  );
  const change = useChange(
    ({ piece, input }: { piece: PieceView; input: Partial<PieceInput> }) => commands.changePiece(keyed(piece), { ...inputOf(piece), ...input }),
    {
      done: (_, { piece, input }) => ({
        text: t('piece-changed-done', { piece: nameOf(piece, language), state: t(`piece-${input.state ?? piece.state}-name`) }),
        undo: true,
      }),
    },
  );
  const remove = useChange((piece: PieceView) => commands.removePieceFile(keyed(piece)), {
    done: (_, piece) => ({ text: t('piece-removed-done', { piece: nameOf(piece, language) }), undo: true }),
  });
  const reshape = useChange(
    ({ piece, changes }: { piece: PieceView; changes: PageChange[] }) => commands.reshapePiece(keyed(piece), changes),
    { done: (_, { piece }) => ({ text: t('piece-reshaped-done', { piece: nameOf(piece, language) }), undo: true }) },
  );
  return { put, change, remove, reshape };
}

export type PieceChanges = ReturnType<typeof usePieceChanges>;
