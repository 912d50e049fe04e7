import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { Fields } from '../kit/Field';
import type { RecordView } from '../ipc/bindings';
import { useText } from '../l10n/useText';
import { FormAnswer, FormChoice } from './form/FormChoice';
import { FormPair } from './form/FormPair';
import { FormText } from './form/FormText';
import { useChoices, useFormId, useRecords } from './form/useForm';
import { FormerPeriods, PeriodFields, RemoveRecord, Succession } from './Periods';
import { RightsTimeline } from './RightsTimeline';
import './FamilySection.css';

/** As school years are written. */
const SCHOOL_YEARS = '2025-2026, 2026-2027';

/** Spouses and children, and the rights of each over time. */
export function FamilySection() {
  const t = useText();
  const id = useFormId();
  const { statuses } = useChoices();
  const households = useRecords('household');
  const now = households.filter((record) => record.current).at(-1);
  return (
    <Card title={t('member-form-family-title')}>
      <div className="form-part">
        <Fields layout="row">
          <FormChoice path={`${now?.key ?? 'household.new'}.status`} label={t('member-form-status-label')} choices={statuses} canBeUnknown={false} />
          {now && <PeriodFields record={now} />}
        </Fields>
        {now && <Succession record={now} action={t('member-form-change-status-action')} choices={statuses} />}
        <FormerPeriods records={households.filter((record) => record !== now)} />
      </div>
      <People relation="spouse" />
      <People relation="child" />
      {id !== null && <RightsTimeline id={id} />}
    </Card>
  );
}

function People({ relation }: { relation: 'spouse' | 'child' }) {
  const t = useText();
  const people = useRecords('dependant', relation);
  const [isAdding, setIsAdding] = useState(false);
  const [known, setKnown] = useState(people.length);
  if (people.length !== known) {
    setKnown(people.length);
    // The one being added was written down.
    if (people.length > known) setIsAdding(false);
  }
  const keys = people.map((person) => person.key);
  if (isAdding) keys.push(`dependant.${relation}`);
  return (
    <section className="family__people" aria-label={relation === 'spouse' ? t('member-form-spouses-title') : t('member-form-children-title')}>
      <h3>{relation === 'spouse' ? t('member-form-spouses-title') : t('member-form-children-title')}</h3>
      {keys.map((key, at) => (
        <Person key={at} path={key} record={people[at] ?? null} relation={relation} />
      ))}
      {!isAdding && (
        <div>
          <Button kind="plain" size="small" icon={<Plus size={16} aria-hidden />} onPress={() => setIsAdding(true)}>
            {relation === 'spouse' ? t('member-form-add-spouse-action') : t('member-form-add-child-action')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Person({ path, record, relation }: { path: string; record: RecordView | null; relation: 'spouse' | 'child' }) {
  const t = useText();
  const { sexes } = useChoices();
  return (
    <div className="family__person">
      {record && (
        <header className="family__head">
          <span>
            <Bdi>{record.title}</Bdi> {record.period && <span className="soft">{record.period}</span>}
          </span>
          <RemoveRecord record={record} />
        </header>
      )}
      <Fields layout="row">
        <FormPair label={t('member-form-first-label')} ar={`${path}.first-ar`} latin={`${path}.first-latin`} part="first" autoFocus={!record} />
        <FormPair label={t('member-form-last-label')} ar={`${path}.last-ar`} latin={`${path}.last-latin`} part="last" />
        {record && <FormText path={`${path}.birth`} label={t('member-form-birth-label')} dir="ltr" placeholder={t('member-form-date-hint')} />}
        {record && relation === 'spouse' && <FormAnswer path={`${path}.own-cover`} label={t('member-form-own-cover-label')} />}
        {record && relation === 'child' && <FormText path={`${path}.school-years`} label={t('member-form-school-label')} dir="ltr" hint={t('member-form-school-hint', { example: SCHOOL_YEARS })} />}
      </Fields>
      {record && (
        <Disclosure title={t('member-form-more-title')}>
          <Fields layout="row">
            <FormChoice path={`${path}.sex`} label={t('member-form-sex-label')} choices={sexes} />
            <FormText path={`${path}.cin`} label={t('member-form-cin-label')} dir="ltr" />
            <FormText path={`${path}.cnss`} label={t('member-form-cnss-label')} dir="ltr" />
            {relation === 'child' && <FormAnswer path={`${path}.married`} label={t('member-form-married-label')} />}
            {relation === 'child' && <FormAnswer path={`${path}.disability-proof`} label={t('member-form-disability-label')} canBeUnknown={false} />}
            <FormText path={`${path}.from`} label={relation === 'spouse' ? t('member-form-marriage-label') : t('member-form-belongs-label')} dir="ltr" placeholder={t('member-form-date-hint')} />
            <FormText path={`${path}.to`} label={relation === 'spouse' ? t('member-form-divorce-label') : t('member-form-left-label')} dir="ltr" placeholder={t('member-form-date-hint')} />
            <FormText path={`${path}.died-on`} label={t('member-form-died-label')} dir="ltr" placeholder={t('member-form-date-hint')} />
          </Fields>
        </Disclosure>
      )}
    </div>
  );
}
