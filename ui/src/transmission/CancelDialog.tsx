import { useState } from 'react';
import type { TransmissionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { TextArea } from '../kit/TextArea';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';

interface CancelDialogProps {
  one: TransmissionView;
  isOpen: boolean;
  onClose: () => void;
}

/** The recap before a cancellation: it leaves its trace and is not taken back. */
export function CancelDialog({ one, isOpen, onClose }: CancelDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const { id, number, dossiers } = one.row;
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<unknown>(null);
  const cancel = useChange(() => commands.cancelTransmission(id, why), {
    done: () => ({ text: t('transmission-cancelled-status', { number }) }),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Dialog
      title={t('transmission-cancel-title', { number })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('transmission-cancel-keep-action')}</Button>
          <Button kind="wrong" isDisabled={cancel.isPending} onPress={() => cancel.mutate(undefined)}>
            {t('transmission-cancel-confirm-action')}
          </Button>
        </>
      }
    >
      <p>{t('transmission-cancel-recap', { count: dossiers, number })}</p>
      <TextArea label={t('transmission-cancel-reason-label')} value={why} onChange={setWhy} maxLength={500} autoFocus isRequired error={fault ? errorText(language, fault) : undefined} />
    </Dialog>
  );
}
