import { RuleNote } from '../contribution/RuleNote';
import type { AssociationDetails, AssociationView, PairView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { Fields } from '../kit/Field';
import { PairField } from '../kit/PairField';
import { TextField } from '../kit/TextField';
import { useText } from '../l10n/useText';
import { Concerns } from './Concerns';
import { Saved } from './Saved';
import { useKept } from './useKept';

const PAIRS = ['name', 'city', 'address'] as const;

/** Name, seat and contact as papers print them, and the CNDP's authorisation. */
export function AssociationSection({ view }: { view: AssociationView }) {
  const t = useText();
  const form = useKept(view.details, (details: AssociationDetails) => commands.changeAssociation(details));
  const { value, change, commit, fault } = form;
  const pair = (field: (typeof PAIRS)[number]) => (
    <PairField
      key={field}
      label={t(`settings-${field}-label`)}
      value={value[field]}
      onChange={(next: PairView) => change({ ...value, [field]: next })}
      onBlur={() => void commit()}
      errorAr={fault(field)}
      errorFr={field === 'name' ? undefined : fault(field)}
      isRequired={field === 'name'}
    />
  );
  const line = (field: 'phone' | 'email' | 'cndpNumber') => ({
    value: value[field],
    onChange: (next: string) => change({ ...value, [field]: next }),
    onBlur: () => void commit(),
    error: fault(field),
    dir: 'ltr' as const,
  });
  return (
    <>
      <Card title={t('settings-association-title')} aside={<Saved state={form.state} />}>
        <Concerns concerns={view.concerns.filter((concern) => concern.code === 'no-city')} />
        <Fields layout="row">
          {PAIRS.map(pair)}
          <TextField label={t('settings-phone-label')} {...line('phone')} />
          <TextField label={t('settings-email-label')} type="email" {...line('email')} />
        </Fields>
      </Card>
      <Card title={t('settings-cndp-title')}>
        <Concerns concerns={view.concerns.filter((concern) => concern.code === 'no-authorisation')} />
        <Fields layout="row">
          <TextField label={t('settings-cndp-label')} hint={t('settings-cndp-hint')} {...line('cndpNumber')} />
        </Fields>
        <div className="settings-law">
          {view.rules.filter((rule) => rule.topic === 'data-protection').map((rule) => (
            <RuleNote key={rule.id} rule={rule} />
          ))}
        </div>
      </Card>
    </>
  );
}
