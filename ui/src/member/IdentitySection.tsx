import { Card } from '../kit/Card';
import { Fields } from '../kit/Field';
import { useText } from '../l10n/useText';
import { AddressFields } from './AddressFields';
import { CardReader } from './CardReader';
import { FormChoice } from './form/FormChoice';
import { FormPair } from './form/FormPair';
import { FormText } from './form/FormText';
import { useChoices, useField } from './form/useForm';

/** Who the member is and where they live. */
export function IdentitySection({ isNew }: { isNew: boolean }) {
  const t = useText();
  const choices = useChoices();
  const nationality = useField('nationality').value;
  const nationalities = [
    { id: 'moroccan', name: t('member-moroccan-name') },
    { id: 'other', name: t('member-form-nationality-other-name') },
  ];
  return (
    <Card title={t('member-form-identity-title')} actions={<CardReader />}>
      <Fields layout="row">
        <FormPair label={t('member-form-last-label')} ar="last-ar" latin="last-latin" part="last" autoFocus={isNew} />
        <FormPair label={t('member-form-first-label')} ar="first-ar" latin="first-latin" part="first" />
        <FormText path="identity" label={nationality === 'other' ? t('member-form-residence-label') : t('member-form-cin-label')} dir="ltr" />
        <FormText path="birth" label={t('member-form-birth-label')} dir="ltr" placeholder={t('member-form-date-hint')} />
        <FormPair label={t('member-form-birth-place-label')} ar="birth-place-ar" latin="birth-place-latin" />
        <FormChoice path="sex" label={t('member-form-sex-label')} choices={choices.sexes} />
        <FormChoice path="nationality" label={t('member-form-nationality-label')} choices={nationalities} />
        {nationality === 'other' && <FormPair label={t('member-form-which-nationality-label')} ar="nationality-ar" latin="nationality-latin" />}
        <FormText path="mobile" label={t('member-form-mobile-label')} dir="ltr" />
        <FormText path="email" label={t('member-form-email-label')} dir="ltr" />
        <FormText path="cnss" label={t('member-form-cnss-label')} dir="ltr" />
        <FormText path="rib" label={t('member-form-rib-label')} dir="ltr" />
        <FormText path="number" label={t('member-form-number-label')} dir="ltr" />
      </Fields>
      <AddressFields place="home" />
      <AddressFields place="work" />
    </Card>
  );
}
