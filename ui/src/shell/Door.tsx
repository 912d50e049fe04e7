import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PreferencesView, Start } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';

interface DoorProps {
  start: Start;
  preferences: PreferencesView;
}

/** The window while no register is open. */
export function Door({ start }: DoorProps) {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<unknown>(null);
  const open = useChange(() => commands.openRegister(0, start.operator, passphrase), {
    onDone: () => void client.invalidateQueries({ queryKey: ['start'] }),
    onFault: setFault,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate(undefined);
      }}
    >
      <TextField label={t('door-passphrase-label')} type="password" value={passphrase} onChange={setPassphrase} error={fault ? errorText(language, fault) : null} autoFocus />
      <Button kind="main" type="submit">
        {t('door-open-action')}
      </Button>
    </form>
  );
}
