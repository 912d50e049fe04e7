import type { DateFormCode, DecimalMarkCode, EncodingCode, ExportProfileView, LanguageCode, ProfileColumn, SeparatorCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useEncodings, useSeparators } from '../import/reading';
import { Card } from '../kit/Card';
import { Field, Fields } from '../kit/Field';
import { PairField } from '../kit/PairField';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useText } from '../l10n/useText';
import { Saved } from '../settings/Saved';
import { useKept } from '../settings/useKept';
import { ProfileColumns } from './ProfileColumns';

interface ProfileFormProps {
  profile: ExportProfileView;
  offered: readonly ProfileColumn[];
}

/** A profile of one's own: its name, how dates, numbers and letters are written, and its columns. It saves by itself. */
export function ProfileForm({ profile, offered }: ProfileFormProps) {
  const t = useText();
  const form = useKept(profile, (next: ExportProfileView) => commands.putExportProfile(next));
  const { value, change, commit, fault } = form;
  const encodings = useEncodings();
  const separators = useSeparators();
  const put = (part: Partial<ExportProfileView>) => void commit({ ...value, ...part });
  return (
    <Card title={t('export-profile-form-title')} aside={<Saved state={form.state} />}>
      <Fields layout="row">
        <PairField label={t('export-profile-name-label')} value={value.name} onChange={(name) => change({ ...value, name })} onBlur={() => void commit()} errorAr={fault('name')} />
        <Field label={t('export-profile-language-label')}>
          <Segmented<LanguageCode>
            label={t('export-profile-language-label')}
            value={value.language}
            onChange={(language) => put({ language })}
            choices={[
              { id: 'ar', name: t('door-arabic-name'), lang: 'ar' },
              { id: 'fr', name: t('door-french-name'), lang: 'fr' },
            ]}
          />
        </Field>
        <Select<DateFormCode>
          label={t('export-profile-dates-label')}
          value={value.dates}
          onChange={(dates) => put({ dates })}
          choices={[
            { id: 'dayMonthYear', name: t('export-profile-strokes-name') },
            { id: 'boxes', name: t('export-profile-boxes-name') },
            { id: 'iso', name: t('export-profile-iso-name') },
          ]}
        />
        <Field label={t('export-profile-decimal-label')}>
          <Segmented<DecimalMarkCode>
            label={t('export-profile-decimal-label')}
            value={value.decimal}
            onChange={(decimal) => put({ decimal })}
            choices={[
              { id: 'comma', name: t('export-profile-comma-name') },
              { id: 'point', name: t('export-profile-point-name') },
            ]}
          />
        </Field>
        <Select<EncodingCode> label={t('import-encoding-label')} value={value.encoding} onChange={(encoding) => put({ encoding })} choices={encodings} />
        <Field label={t('import-separator-label')}>
          <Segmented<SeparatorCode>
            label={t('import-separator-label')}
            value={value.separator}
            onChange={(separator) => put({ separator })}
            choices={(['semicolon', 'comma', 'tab'] as const).map((id) => ({ id, name: separators[id] }))}
          />
        </Field>
      </Fields>
      <ProfileColumns
        columns={value.columns}
        offered={offered}
        fault={fault}
        onType={(columns) => change({ ...value, columns })}
        onLeave={() => void commit()}
        onPut={(columns) => put({ columns })}
      />
    </Card>
  );
}
