import { useState } from 'react';
import type { PieceFormCode, PieceStateCode, PieceView } from '../ipc/bindings';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { Select } from '../kit/Select';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { inputOf, type PieceChanges } from './changes';
import { nameOf } from './standing';

interface PieceDialogProps {
  piece: PieceView;
  operator: string;
  changes: PieceChanges;
  onClose: () => void;
}

const STATES: readonly PieceStateCode[] = ['missing', 'received', 'verified', 'illegible', 'wrong-person'];

/** Everything that is written of a piece, at once. */
export function PieceDialog({ piece, operator, changes, onClose }: PieceDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const [input, setInput] = useState(() => inputOf(piece));
  const forms: { id: PieceFormCode | 'unknown'; name: string }[] = [
    { id: 'unknown', name: t('piece-form-unknown') },
    { id: 'copy', name: t('piece-copy-name') },
    { id: 'certified-copy', name: t('piece-certified-name') },
    { id: 'original-seen', name: t('piece-original-name') },
  ];
  const set = (change: Partial<typeof input>) => setInput({ ...input, ...change });
  return (
    <Dialog
      title={nameOf(piece, language)}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('piece-cancel-action')}</Button>
          <Button kind="main" isDisabled={changes.change.isPending} onPress={() => changes.change.mutate({ piece, input }, { onSuccess: onClose })}>
            {t('piece-save-action')}
          </Button>
        </>
      }
    >
      <Fields>
        <Select label={t('piece-state-label')} choices={STATES.map((state) => ({ id: state, name: t(`piece-${state}-name`) }))} value={input.state} onChange={(state) => set({ state })} />
        <Select
          label={t('piece-form-label')}
          choices={forms}
          value={input.form ?? 'unknown'}
          onChange={(form) => set({ form: form === 'unknown' ? null : form, ...(form === 'original-seen' && !input.seenBy ? { seenBy: operator } : {}) })}
        />
        <DateField label={t('piece-received-label')} value={input.receivedOn} onChange={(receivedOn) => set({ receivedOn })} />
        <DateField label={t('piece-issued-label')} value={input.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />
        <DateField label={t('piece-until-label')} value={input.validUntil} onChange={(validUntil) => set({ validUntil })} />
        <DateField label={t('piece-seen-label')} value={input.seenOn} onChange={(seenOn) => set({ seenOn })} />
        <TextField label={t('piece-seen-by-label')} value={input.seenBy} onChange={(seenBy: string) => set({ seenBy })} dir="auto" isDisabled={input.seenOn === null} />
        <DateField label={t('piece-returned-label')} value={input.returnedOn} onChange={(returnedOn) => set({ returnedOn })} />
      </Fields>
      {changes.change.error ? <p role="alert">{errorText(language, changes.change.error)}</p> : null}
    </Dialog>
  );
}
