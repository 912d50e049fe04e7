import { Fields } from '../kit/Field';
import { useText } from '../l10n/useText';
import { FormCommune } from './form/FormCommune';
import { FormPair } from './form/FormPair';
import { FormText } from './form/FormText';
import { FormerPeriods, PeriodFields, Succession } from './Periods';
import { useRecords } from './form/useForm';

/** The address of a place today, with those before it. */
export function AddressFields({ place }: { place: 'home' | 'work' }) {
  const t = useText();
  const records = useRecords('address', place);
  const now = records.filter((record) => record.current).at(-1);
  const key = now?.key ?? `address.${place}`;
  return (
    <div className="form-part">
      <Fields layout="row">
        <FormPair label={place === 'home' ? t('member-form-home-label') : t('member-form-work-label')} ar={`${key}.street-ar`} latin={`${key}.street-latin`} />
        <FormCommune path={`${key}.commune`} label={t('member-form-commune-label')} />
        <FormPair label={t('member-form-city-label')} ar={`${key}.city-ar`} latin={`${key}.city-latin`} />
        <FormText path={`${key}.postal-code`} label={t('member-form-postal-code-label')} dir="ltr" />
        {now && <PeriodFields record={now} />}
      </Fields>
      {now && <Succession record={now} action={t('member-form-move-action')} what={place} />}
      <FormerPeriods records={records.filter((record) => record !== now)} />
    </div>
  );
}
