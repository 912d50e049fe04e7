import { useState } from 'react';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';

/** Whether what was typed is no code at all: the office words that for a command line. */
function isFaulty(fault: unknown): boolean {
  return fault instanceof IpcError && fault.code === 'argument-faulty';
}

interface CheckDialogProps {
  id: number;
  isOpen: boolean;
  onClose: () => void;
}

/** Compares the code of a printed dossier with what the register says of that day. */
export function CheckDialog({ id, isOpen, onClose }: CheckDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<unknown>(null);
  const check = useChange((typed: string) => commands.checkDossier(id, typed), { onFault: setFault });
  const close = () => {
    setCode('');
    setFault(null);
    check.reset();
    onClose();
  };
  return (
    <Dialog
      title={t('dossier-check-action')}
      isOpen={isOpen}
      onClose={close}
      size="small"
      actions={
        <Button kind="main" isDisabled={code.trim() === ''} onPress={() => check.mutate(code)}>
          {t('dossier-check-run-action')}
        </Button>
      }
    >
      <TextField
        label={t('dossier-check-label')}
        hint={t('dossier-check-hint')}
        error={fault === null ? undefined : isFaulty(fault) ? t('dossier-check-faulty-note') : errorText(language, fault)}
        value={code}
        onChange={(typed: string) => {
          setCode(typed);
          setFault(null);
          check.reset();
        }}
        autoFocus
      />
      <div role="status">
        {check.data !== undefined && (
          <Badge tone={check.data ? 'good' : 'attention'}>{t(check.data ? 'dossier-check-same-note' : 'dossier-check-changed-note')}</Badge>
        )}
      </div>
    </Dialog>
  );
}
