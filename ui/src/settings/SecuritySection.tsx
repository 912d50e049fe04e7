import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PassphraseChange, RenewedSheet, SecurityView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Fields } from '../kit/Field';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { changePreferences } from '../shell/preferences';
import { showError } from '../shell/toasts';

const NOTHING: PassphraseChange = { present: '', next: '', again: '' };
const NEVER = '0';
const MINUTES = ['5', '10', '15', '30', '60', NEVER] as const;

/** The keys of the register: passphrase, recovery sheet, locking by itself. */
export function SecuritySection() {
  const view = useQuery({ queryKey: ['setting', 'security'], queryFn: () => commands.securityView() });
  if (view.isError) return <ErrorState error={view.error} onRetry={() => void view.refetch()} />;
  if (!view.data) return <Skeleton lines={6} />;
  return (
    <>
      <Desk view={view.data} />
      <Passphrase view={view.data} />
      <RecoverySheet view={view.data} />
    </>
  );
}

function Desk({ view }: { view: SecurityView }) {
  const t = useText();
  const client = useQueryClient();
  const preferences = useQuery({ queryKey: ['preferences'], queryFn: () => commands.preferences() });
  const minutes = String(preferences.data?.idleMinutes ?? 0);
  const known: string[] = MINUTES.includes(minutes as (typeof MINUTES)[number]) ? [...MINUTES] : [minutes, ...MINUTES];
  return (
    <Card title={t('settings-desk-title')}>
      <Fields layout="row">
        <dl className="settings-facts">
          <dt>{t('settings-operator-label')}</dt>
          <dd>
            <Bdi>{view.operator}</Bdi>
          </dd>
          <dt>{t('settings-place-label')}</dt>
          <dd>
            <Bdi dir="ltr">{view.place}</Bdi>
          </dd>
        </dl>
        {preferences.data && (
          <Select
            label={t('settings-idle-label')}
            hint={t('settings-idle-hint')}
            choices={known.map((id) => ({ id, name: id === NEVER ? t('settings-never-name') : t('settings-minutes-name', { minutes: Number(id) }) }))}
            value={minutes}
            onChange={(id) => void changePreferences(client, { idleMinutes: Number(id) })}
          />
        )}
      </Fields>
    </Card>
  );
}

function Passphrase({ view }: { view: SecurityView }) {
  const t = useText();
  const { language } = useLanguage();
  const [typed, setTyped] = useState(NOTHING);
  const [refused, setRefused] = useState<IpcError | null>(null);
  const change = useChange(commands.changePassphrase, {
    done: () => ({ text: t('settings-passphrase-done') }),
    onDone: () => {
      setTyped(NOTHING);
      setRefused(null);
    },
    onFault: (error) => (error instanceof IpcError && error.fields.length > 0 ? setRefused(error) : showError(error)),
  });
  const fault = (field: string) => refused?.fields.includes(field) && errorText(language, refused);
  const field = (name: keyof PassphraseChange) => ({
    type: 'password' as const,
    dir: 'ltr' as const,
    value: typed[name],
    onChange: (text: string) => {
      setTyped({ ...typed, [name]: text });
      setRefused(null);
    },
    error: fault(name),
  });
  return (
    <Card title={t('settings-passphrase-title')}>
      <form
        className="settings-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(typed);
        }}
      >
        <Fields layout="row">
          {view.asksPassphrase ? <TextField label={t('settings-present-label')} {...field('present')} /> : <p className="settings-explained">{t('settings-recovered-hint')}</p>}
          <TextField label={t('settings-next-label')} hint={t('settings-next-hint', { least: view.shortest })} {...field('next')} />
          <TextField label={t('settings-again-label')} {...field('again')} />
        </Fields>
        <div className="settings-actions">
          <Button type="submit" kind="main" isDisabled={!typed.next || !typed.again || (view.asksPassphrase && !typed.present)} isPending={change.isPending}>
            {t('settings-passphrase-action')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function RecoverySheet({ view }: { view: SecurityView }) {
  const t = useText();
  const { language } = useLanguage();
  const [present, setPresent] = useState('');
  const [refused, setRefused] = useState<IpcError | null>(null);
  const [made, setMade] = useState<RenewedSheet | null>(null);
  const renew = useChange((passphrase: string) => commands.renewRecoverySheet(passphrase, 'both'), {
    onDone: (sheet) => {
      setMade(sheet);
      setPresent('');
      setRefused(null);
    },
    onFault: (error) => (error instanceof IpcError && error.fields.length > 0 ? setRefused(error) : showError(error)),
  });
  return (
    <Card title={t('settings-sheet-title')}>
      <p className="settings-explained">{t('settings-sheet-hint')}</p>
      {made ? (
        <div className="settings-code" role="status">
          <p>{t('settings-sheet-made')}</p>
          <p className="settings-code__groups" dir="ltr">
            {made.code.split('-').map((group, at) => (
              <span key={at}>{group}</span>
            ))}
          </p>
          <div className="settings-actions">
            <Button kind="main" onPress={() => void commands.openPaper(made.paper).catch(showError)}>
              {t('settings-sheet-print')}
            </Button>
            <Button onPress={() => void commands.savePaper(made.paper).catch(showError)}>{t('settings-sheet-save')}</Button>
            <Button kind="plain" onPress={() => setMade(null)}>
              {t('settings-sheet-kept')}
            </Button>
          </div>
        </div>
      ) : (
        <form
          className="settings-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            renew.mutate(present);
          }}
        >
          <Fields layout="row">
            {view.asksPassphrase && (
              <TextField
                label={t('settings-present-label')}
                type="password"
                dir="ltr"
                value={present}
                onChange={(text) => {
                  setPresent(text);
                  setRefused(null);
                }}
                error={refused?.fields.includes('present') && errorText(language, refused)}
              />
            )}
          </Fields>
          <div className="settings-actions">
            <Button type="submit" isDisabled={view.asksPassphrase && !present} isPending={renew.isPending}>
              {t('settings-sheet-action')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
