import { useState } from 'react';
import type { ReceiptView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { TextArea } from '../kit/TextArea';
import { errorText } from '../l10n/errorText';
import { useFormat, useLanguage, useText } from '../l10n/useText';

/** The recap before a receipt is cancelled: its number stays, the dues are owed again. */
export function CancelReceiptDialog({ receipt, onClose }: { receipt: ReceiptView; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const { number } = receipt;
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<unknown>(null);
  const cancel = useChange(() => commands.cancelReceipt(number, why), {
    done: () => ({ text: t('dues-cancelled-done', { number }) }),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Dialog
      title={t('dues-cancel-title', { number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dues-cancel-keep-action')}</Button>
          <Button kind="wrong" isDisabled={cancel.isPending} onPress={() => cancel.mutate(undefined)}>
            {t('dues-cancel-confirm-action')}
          </Button>
        </>
      }
    >
      <p>{t('dues-cancel-recap', { amount: format.money(receipt.amount), year: String(receipt.year) })}</p>
      <TextArea label={t('attestation-reason-label')} value={why} onChange={setWhy} maxLength={300} autoFocus isRequired error={fault ? errorText(language, fault) : undefined} />
    </Dialog>
  );
}
