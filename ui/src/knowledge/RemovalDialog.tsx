import { useState } from 'react';
import type { KnowledgeView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { Select } from '../kit/Select';
import { TextArea } from '../kit/TextArea';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';

interface RemovalDialogProps {
  id: number;
  known: KnowledgeView;
  onClose: () => void;
}

/** Noting why a member is to be struck off the list that the CNSS holds; the next transmission of changes says it. */
export function RemovalDialog({ id, known, onClose }: RemovalDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const [reason, setReason] = useState<string | null>(known.removal?.reason ?? null);
  const [since, setSince] = useState<string | null>(known.removal?.since ?? null);
  const [text, setText] = useState(known.removal?.note ?? '');
  const [fault, setFault] = useState<unknown>(null);
  const note = useChange((code: string) => commands.noteRemoval(id, code, since, text), {
    done: () => ({ text: t('knowledge-noted-status'), tone: 'good', undo: true }),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Dialog
      title={t('knowledge-removal-title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('knowledge-keep-action')}</Button>
          <Button kind="main" isDisabled={reason === null || note.isPending} onPress={() => reason !== null && note.mutate(reason)}>
            {t('knowledge-note-action')}
          </Button>
        </>
      }
    >
      <p>{t('knowledge-removal-hint')}</p>
      <Fields>
        <Select
          label={t('knowledge-reason-label')}
          autoFocus
          value={reason}
          onChange={setReason}
          choices={known.reasons}
          placeholder={t('knowledge-reason-hint')}
          error={fault ? errorText(language, fault) : undefined}
        />
        <DateField label={t('knowledge-since-label')} value={since} max={known.today} onChange={setSince} />
        <TextArea label={t('knowledge-note-label')} value={text} onChange={setText} maxLength={500} />
      </Fields>
    </Dialog>
  );
}
