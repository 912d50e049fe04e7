import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { Fields } from '../kit/Field';
import { TextField } from '../kit/TextField';
import type { RecordView } from '../ipc/bindings';
import { useText } from '../l10n/useText';
import { FormAnswer, FormChoice } from './form/FormChoice';
import { FormPair } from './form/FormPair';
import { FormText } from './form/FormText';
import { useChoices, useField, useRecords } from './form/useForm';
import { FormerPeriods, PeriodFields, RemoveRecord, Succession } from './Periods';
import './ActivitySection.css';

/** As months are written. */
const MONTHS = '01/2026, 02/2026';

/** What the member does, as the tax office and the CNSS class it. */
export function ActivitySection() {
  const t = useText();
  const categories = useRecords('category');
  const activities = useRecords('activity');
  const running = categories.filter((record) => record.current);
  const [isAdding, setIsAdding] = useState(false);
  const carried = activities.filter((record) => record.current);
  const keys = carried.map((record) => record.key);
  if (keys.length === 0 || isAdding) keys.push('activity.new');
  return (
    <Card title={t('member-form-activity-title')}>
      {running.length === 0 && <CategoryFields path="category.new" record={null} />}
      {running.map((record) => (
        <CategoryFields key={record.key} path={record.key} record={record} />
      ))}
      <FormerPeriods records={categories.filter((record) => !record.current)} />
      {keys.map((key, at) => (
        <ActivityFields key={at} path={key} record={carried[at] ?? null} isOnly={carried.length < 2} />
      ))}
      <FormerPeriods records={activities.filter((record) => !record.current)} />
      {!isAdding && carried.length > 0 && (
        <Button kind="plain" size="small" icon={<Plus size={16} aria-hidden />} onPress={() => setIsAdding(true)}>
          {t('member-form-add-activity-action')}
        </Button>
      )}
      <div className="form-part">
      <Fields layout="row">
        <FormAnswer path="other-cover" label={t('member-form-other-cover-label')} />
        <FormText path="first-month" label={t('member-form-first-month-label')} dir="ltr" placeholder={t('member-form-month-hint')} />
        <FormText path="unpaid" label={t('member-form-unpaid-label')} dir="ltr" hint={t('member-form-unpaid-hint', { example: MONTHS })} />
      </Fields>
      </div>
    </Card>
  );
}

function CategoryFields({ path, record }: { path: string; record: RecordView | null }) {
  const t = useText();
  const { categories } = useChoices();
  const chosen = useField(`${path}.code`).value;
  const category = categories.find((choice) => choice.id === chosen);
  return (
    <div className="form-part">
      <Fields layout="row">
        <FormChoice path={`${path}.code`} label={t('member-form-category-label')} choices={categories} canBeUnknown={false} />
        {category && category.subs.length > 0 && <FormChoice path={`${path}.sub`} label={t('member-form-sub-category-label')} choices={category.subs} />}
        {record && <PeriodFields record={record} />}
      </Fields>
      {record && (
        <Disclosure title={t('member-form-more-title')}>
          <Fields layout="row">
            <FormText path={`${path}.practising-since`} label={t('member-form-practising-label')} dir="ltr" placeholder={t('member-form-date-hint')} />
            <FormText path={`${path}.profit`} label={t('member-form-profit-label')} dir="ltr" />
            <FormAnswer path={`${path}.owns-vehicle`} label={t('member-form-vehicle-label')} />
            <FormAnswer path={`${path}.launch-cohort`} label={t('member-form-cohort-label')} canBeUnknown={false} />
          </Fields>
        </Disclosure>
      )}
      {record && <Succession record={record} action={t('member-form-change-category-action')} choices={categories} />}
    </div>
  );
}

function ActivityFields({ path, record, isOnly }: { path: string; record: RecordView | null; isOnly: boolean }) {
  const t = useText();
  const { classes } = useChoices();
  return (
    <div className="form-part">
      {record && !isOnly && (
        <header className="activity-section__head">
          <h3>
            <Bdi>{record.title}</Bdi>
          </h3>
          <RemoveRecord record={record} />
        </header>
      )}
      <Fields layout="row">
        <FormPair label={t('member-form-activity-label')} ar={`${path}.label-ar`} latin={`${path}.label-latin`} />
        {record && (
          <>
            <FormChoice path={`${path}.class`} label={t('member-form-class-label')} choices={classes} />
            <FormText path={`${path}.tax-number`} label={t('member-form-tax-number-label')} dir="ltr" />
            <FormText path={`${path}.professional-tax`} label={t('member-form-professional-tax-label')} dir="ltr" />
            <FormText path={`${path}.trade-register`} label={t('member-form-trade-register-label')} dir="auto" />
            <FormText path={`${path}.ice`} label={t('member-form-ice-label')} dir="ltr" />
            <PeriodFields record={record} />
          </>
        )}
      </Fields>
      {record && <Turnovers path={path} years={record.years} />}
    </div>
  );
}

/** Turnover by year, with the day the return was filed. */
function Turnovers({ path, years }: { path: string; years: readonly number[] }) {
  const t = useText();
  const [year, setYear] = useState('');
  const [more, setMore] = useState<readonly number[]>([]);
  const all = [...new Set([...years, ...more])].sort((a, b) => b - a);
  const isYear = /^\d{4}$/.test(year.trim());
  return (
    <div className="turnovers" role="group" aria-label={t('member-form-turnovers-title')}>
      <h3>{t('member-form-turnovers-title')}</h3>
      {all.map((of) => {
        const isThere = years.includes(of);
        return (
          <div key={of} className="turnovers__year">
            <span className="turnovers__name">{of}</span>
            <FormText path={`${path}.turnover.${String(of)}.amount`} label={t('member-form-turnover-label', { year: String(of) })} dir="ltr" autoFocus={!isThere} />
            <FormText path={`${path}.turnover.${String(of)}.one-client`} label={t('member-form-one-client-label')} dir="ltr" isDisabled={!isThere} />
            <FormText path={`${path}.turnover.${String(of)}.declared-on`} label={t('member-form-declared-label')} dir="ltr" placeholder={t('member-form-date-hint')} isDisabled={!isThere} />
          </div>
        );
      })}
      <form
        className="turnovers__add"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isYear) return;
          setMore([...more, Number(year.trim())]);
          setYear('');
        }}
      >
        <TextField label={t('member-form-year-label')} value={year} onChange={setYear} dir="ltr" inputMode="numeric" maxLength={4} />
        <Button type="submit" size="small" icon={<Plus size={16} aria-hidden />} isDisabled={!isYear}>
          {t('member-form-add-year-action')}
        </Button>
      </form>
    </div>
  );
}
