import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '../../ipc/host';
import { useChange } from '../../ipc/queries';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { errorText } from '../../l10n/errorText';
import { useLanguage, useText } from '../../l10n/useText';
import { lock } from '../lock';
import { PassphraseFields } from './PassphraseFields';
import { strengthOf } from './strength';

/** Asks for a new passphrase after the recovery code opened the register. */
export function RenewPassphrase() {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isOpen, setOpen] = useState(true);
  const [fault, setFault] = useState<unknown>(null);
  const renew = useChange(() => commands.changePassphrase({ present: '', next: passphrase, again }), {
    done: () => ({ text: t('door-renewed-status') }),
    onDone: () => {
      setOpen(false);
      void client.invalidateQueries({ queryKey: ['association', 'open'] });
    },
    onFault: setFault,
  });
  const isReady = passphrase === again && strengthOf(passphrase) !== 'short';
  return (
    <Dialog
      title={t('door-renew-title')}
      isOpen={isOpen}
      onClose={() => undefined}
      firm
      actions={
        <>
          <Button onPress={() => void lock()}>{t('shell-lock-action')}</Button>
          <Button kind="main" isDisabled={!isReady} isPending={renew.isPending} onPress={() => renew.mutate(undefined)}>
            {t('door-renew-action')}
          </Button>
        </>
      }
    >
      <p className="door__intro">{t('door-renew-intro')}</p>
      <div className="door__form">
        <PassphraseFields passphrase={passphrase} again={again} onPassphrase={setPassphrase} onAgain={setAgain} error={fault === null ? null : errorText(language, fault)} autoFocus />
      </div>
    </Dialog>
  );
}
