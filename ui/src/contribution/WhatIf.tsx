import { useQuery } from '@tanstack/react-query';
import type { AmountDifference, LeverView, Supposition } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { Disclosure } from '../kit/Disclosure';
import { NumberField } from '../kit/NumberField';
import { Select } from '../kit/Select';
import { Switch } from '../kit/Switch';
import { errorText } from '../l10n/errorText';
import { useFormat, useLanguage, useText } from '../l10n/useText';

/** A press of a field's button changes an amount by so many dirhams. */
const STEP = 10_000;

interface WhatIfProps {
  levers: readonly LeverView[];
  supposed: readonly Supposition[];
  difference: AmountDifference | null;
  fault: unknown;
  onSuppose: (supposed: readonly Supposition[]) => void;
}

/** The facts that move the amount, to be thought otherwise; nothing is written. */
export function WhatIf({ levers, supposed, difference, fault, onSuppose }: WhatIfProps) {
  const t = useText();
  const { language } = useLanguage();
  if (levers.length === 0) return null;
  const valueOf = (lever: LeverView) => supposed.find((one) => one.name === lever.name)?.value ?? lever.value;
  const suppose = (lever: LeverView, value: string | null) => {
    const others = supposed.filter((one) => one.name !== lever.name);
    onSuppose(value === null || value === '' || value === lever.value ? others : [...others, { name: lever.name, value }]);
  };
  return (
    <Disclosure title={t('contribution-what-if-title')}>
      <div className="what-if">
        {levers.map((lever) => (
          <LeverField key={lever.name} lever={lever} value={valueOf(lever)} onChange={(value) => suppose(lever, value)} />
        ))}
        <div role="status">
          {fault ? <p>{errorText(language, fault)}</p> : difference && <Difference of={difference} />}
        </div>
        <div className="what-if__foot">
          <span>{t('contribution-what-if-note')}</span>
          {supposed.length > 0 && (
            <Button size="small" onPress={() => onSuppose([])}>
              {t('contribution-present-action')}
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

function Difference({ of }: { of: AmountDifference }) {
  const t = useText();
  const { money } = useFormat();
  const bare = (amount: string) => money(amount.replace(/^-/, ''));
  const [month, year] = [bare(of.month), bare(of.year)];
  const same = Number(of.year) === 0;
  const id = same ? 'contribution-same-line' : of.year.startsWith('-') ? 'contribution-less-line' : 'contribution-more-line';
  const total = Number(of.total ?? '0');
  return (
    <>
      <p className="what-if__difference">{t(id, { month, year })}</p>
      {of.total !== null && total !== 0 && <p>{t(total < 0 ? 'contribution-total-less-line' : 'contribution-total-more-line', { amount: bare(of.total) })}</p>}
    </>
  );
}

interface LeverFieldProps {
  lever: LeverView;
  value: string | null;
  onChange: (value: string | null) => void;
}

function LeverField({ lever, value, onChange }: LeverFieldProps) {
  const t = useText();
  const field = t(`contribution-${lever.fact}-label`, { year: String(lever.year) });
  const label = lever.activity === '' ? field : t('contribution-activity-label', { field, activity: lever.activity });
  switch (lever.fact) {
    case 'turnover':
    case 'profit':
      return (
        <NumberField
          label={label}
          unit={t('common-dirham-unit')}
          minValue={0}
          step={STEP}
          formatOptions={AMOUNT}
          // Only the buttons and arrows go by steps: what is typed stays as typed.
          commitBehavior="validate"
          value={value === null ? Number.NaN : Number(value)}
          onChange={(amount) => onChange(Number.isNaN(amount) ? null : String(amount))}
        />
      );
    case 'class':
      return <ClassField label={label} value={value} onChange={onChange} />;
    case 'practising-since':
      return <DateField label={label} value={value} onChange={onChange} />;
    case 'owns-vehicle':
      return (
        <Switch isSelected={value === 'yes'} onChange={(owns) => onChange(owns ? 'yes' : 'no')}>
          {label}
        </Switch>
      );
  }
}

const AMOUNT: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

function ClassField({ label, value, onChange }: { label: string; value: string | null; onChange: (value: string | null) => void }) {
  const { language } = useLanguage();
  const choices = useQuery({ queryKey: ['rule', 'classes', language], queryFn: () => commands.visitChoices(null, language) });
  const classes = choices.data?.classes ?? [];
  return <Select label={label} choices={classes.map((one) => ({ id: one.code, name: one.name }))} value={value} onChange={onChange} />;
}
