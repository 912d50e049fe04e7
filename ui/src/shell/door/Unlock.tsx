import { FolderOpen, FolderX, Plus } from 'lucide-react';
import { useState } from 'react';
import type { KnownRegister, Start } from '../../ipc/bindings';
import { isCode } from '../../ipc/error';
import { commands } from '../../ipc/host';
import { useChange } from '../../ipc/queries';
import { Bdi } from '../../kit/Bdi';
import { Button } from '../../kit/Button';
import { Select } from '../../kit/Select';
import { TextField } from '../../kit/TextField';
import { errorText } from '../../l10n/errorText';
import { useLanguage, useText } from '../../l10n/useText';
import { Fault } from './FirstRun';

interface UnlockProps {
  start: Start;
  onOpen: () => void;
  onNew: () => void;
  /** The list of known registers changed. */
  onChange: () => void;
}

/** Opening a register that is known, another one, or by its recovery code. */
export function Unlock({ start, onOpen, onNew, onChange }: UnlockProps) {
  const t = useText();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<number | null>(null);
  const [operator, setOperator] = useState(start.operator);
  const [secret, setSecret] = useState('');
  const [byCode, setByCode] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const register: KnownRegister | undefined = start.registers.find((one) => one.index === chosen) ?? start.registers[0];
  const open = useChange(
    (index: number) => (byCode ? commands.recoverRegister(index, operator, secret) : commands.openRegister(index, operator, secret)),
    {
      onDone: () => {
        setSecret('');
        onOpen();
      },
      onFault: setFault,
    },
  );
  const choose = useChange(() => commands.chooseRegister(), {
    onDone: (isChosen) => {
      if (!isChosen) return;
      setChosen(null);
      setFault(null);
      onChange();
    },
  });
  const forget = useChange((index: number) => commands.forgetRegister(index), {
    onDone: () => {
      setChosen(null);
      setFault(null);
      onChange();
    },
  });
  const ofSecret = isCode(fault, 'passphrase-wrong') || isCode(fault, 'recovery-code-wrong');
  const isGone = register?.there === false || isCode(fault, 'register-missing');
  return (
    <form
      className="door__sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setFault(null);
        if (register && !open.isPending) open.mutate(register.index);
      }}
    >
      <h1 className="door__title">
        <Bdi>{register?.name ?? t('door-open-title')}</Bdi>
      </h1>
      <p className="door__intro">
        <Bdi dir="ltr">{register?.place}</Bdi>
      </p>
      <div className="door__form">
        {start.registers.length > 1 && register && (
          <Select
            label={t('door-register-label')}
            choices={start.registers.map((one) => ({ id: String(one.index), name: one.name, detail: one.there ? one.place : t('door-gone-status') }))}
            value={String(register.index)}
            onChange={(index) => {
              setChosen(Number(index));
              setFault(null);
            }}
          />
        )}
        <TextField
          key={byCode ? 'code' : 'passphrase'}
          label={t(byCode ? 'recovery-code-heading' : 'door-passphrase-label')}
          hint={byCode ? t('door-code-hint') : null}
          type={byCode ? 'text' : 'password'}
          dir={byCode ? 'ltr' : 'auto'}
          value={secret}
          onChange={(typed) => {
            setSecret(typed);
            if (ofSecret) setFault(null);
          }}
          error={ofSecret ? errorText(language, fault) : null}
          autoFocus
        />
        <TextField label={t('door-operator-label')} value={operator} onChange={setOperator} hint={t('door-operator-hint')} />
        {fault !== null && !ofSecret && <Fault>{errorText(language, fault)}</Fault>}
        {isGone && fault === null && <Fault>{t('door-gone-error')}</Fault>}
        <div className="door__actions">
          <span className="door__actions-back">
            <Button
              kind="plain"
              onPress={() => {
                setByCode(!byCode);
                setSecret('');
                setFault(null);
              }}
            >
              {t(byCode ? 'door-by-passphrase-action' : 'door-by-code-action')}
            </Button>
          </span>
          <Button kind="main" type="submit" isPending={open.isPending}>
            {t('door-open-action')}
          </Button>
        </div>
      </div>
      <div className="door__others">
        <Button size="small" icon={<FolderOpen size={16} aria-hidden />} onPress={() => choose.mutate(undefined)}>
          {t('door-choose-action')}
        </Button>
        <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={onNew}>
          {t('door-new-action')}
        </Button>
        {isGone && register && (
          <Button size="small" icon={<FolderX size={16} aria-hidden />} onPress={() => forget.mutate(register.index)}>
            {t('door-forget-action')}
          </Button>
        )}
      </div>
    </form>
  );
}
