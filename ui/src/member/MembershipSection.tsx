import { Card } from '../kit/Card';
import { Fields } from '../kit/Field';
import { useText } from '../l10n/useText';
import { FormPair } from './form/FormPair';
import { FormText } from './form/FormText';
import { useRecords } from './form/useForm';
import { FormerPeriods, PeriodFields, Succession } from './Periods';

/** Membership of the association and of the chamber. */
export function MembershipSection() {
  const t = useText();
  return (
    <Card title={t('member-form-membership-title')}>
      <MembershipFields body="association" />
      <MembershipFields body="chamber" />
    </Card>
  );
}

function MembershipFields({ body }: { body: 'association' | 'chamber' }) {
  const t = useText();
  const records = useRecords('membership', body);
  const now = records.filter((record) => record.current).at(-1);
  const key = now?.key ?? `membership.${body}`;
  return (
    <div className="form-part">
      <Fields layout="row">
        <FormText path={`${key}.number`} label={body === 'association' ? t('member-form-association-number-label') : t('member-form-chamber-number-label')} dir="ltr" />
        {body === 'chamber' && <FormPair label={t('member-form-chamber-label')} ar={`${key}.body-ar`} latin={`${key}.body-latin`} />}
        {now ? <PeriodFields record={now} /> : <FormText path={`${key}.from`} label={t('member-form-since-label')} dir="ltr" placeholder={t('member-form-date-hint')} />}
      </Fields>
      {now && <Succession record={now} action={t('member-form-renew-membership-action')} what={body} />}
      <FormerPeriods records={records.filter((record) => record !== now)} />
    </div>
  );
}
