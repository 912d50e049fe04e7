import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Field } from '../kit/Field';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { TextField } from '../kit/TextField';
import type { RecordView } from '../ipc/bindings';
import { useText } from '../l10n/useText';
import { FormText } from './form/FormText';
import { useField, useForm } from './form/useForm';
import './Periods.css';

/** Since when a record holds, and until when. */
export function PeriodFields({ record }: { record: RecordView }) {
  const t = useText();
  return (
    <Field label={t('member-form-period-label')}>
      <div className="periods__dates">
        <FormText path={`${record.key}.from`} label={t('member-form-since-label')} dir="ltr" placeholder={t('member-form-since-hint')} />
        <FormText path={`${record.key}.to`} label={t('member-form-until-label')} dir="ltr" placeholder={t('member-form-until-hint')} />
      </div>
    </Field>
  );
}

interface SuccessionProps {
  record: RecordView;
  /** What the button says: «A changé d’adresse». */
  action: string;
  /** What the new record is, where nothing is to be chosen. */
  what?: string;
  choices?: readonly { id: string; name: string }[];
}

/** A new period of the same kind: it ends the former one the day before. */
export function Succession({ record, action, what, choices }: SuccessionProps) {
  const t = useText();
  const form = useForm();
  const [isOpen, setIsOpen] = useState(false);
  const [since, setSince] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const fault = useField(`${record.list}.new.from`).refusal;
  if (!isOpen) {
    return (
      <div className="periods__action">
        <Button kind="plain" size="small" onPress={() => setIsOpen(true)}>
          {action}
        </Button>
      </div>
    );
  }
  const kind = choices ? chosen : (what ?? '');
  const confirm = async () => {
    if (kind === null || since.trim() === '') return;
    const isWritten = await form.apply([{ kind: 'add', list: record.list, what: kind, since, closes: record.key }]);
    if (!isWritten) return;
    setIsOpen(false);
    setSince('');
    setChosen(null);
  };
  return (
    <form
      className="periods__new"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      {choices && <Select label={t('member-form-new-value-label')} choices={choices} value={chosen} onChange={setChosen} />}
      <TextField label={t('member-form-new-since-label')} value={since} onChange={setSince} dir="ltr" placeholder={t('member-form-date-hint')} error={fault?.sentence} hint={t('member-form-succession-hint')} autoFocus={!choices} />
      <div className="periods__buttons">
        <Button type="submit" isDisabled={kind === null || since.trim() === ''}>
          {t('member-form-add-period-action')}
        </Button>
        <Button kind="plain" onPress={() => setIsOpen(false)}>
          {t('member-form-cancel-action')}
        </Button>
      </div>
    </form>
  );
}

/** Takes a record away; one undo brings it back. */
export function RemoveRecord({ record }: { record: RecordView }) {
  const t = useText();
  const form = useForm();
  return <IconButton label={t('member-form-remove-record-label', { title: record.title })} onPress={() => void form.apply([{ kind: 'remove', record: record.key }])}><Trash2 size={16} aria-hidden /></IconButton>;
}

/** Periods that are over, or yet to come. */
export function FormerPeriods({ records }: { records: readonly RecordView[] }) {
  const t = useText();
  if (records.length === 0) return null;
  return (
    <Disclosure title={t('member-form-former-title', { count: records.length })}>
      <ul className="periods__former">
        {records.map((record) => (
          <li key={record.key} className="periods__item">
            <span className="periods__title">
              <Bdi>{record.title}</Bdi>
            </span>
            <FormText path={`${record.key}.from`} label={t('member-form-since-label')} dir="ltr" />
            <FormText path={`${record.key}.to`} label={t('member-form-until-label')} dir="ltr" />
            <RemoveRecord record={record} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
