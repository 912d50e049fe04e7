import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Theme } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { Field, Fields } from '../kit/Field';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { changePreferences } from '../shell/preferences';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const SIZES = ['90', '100', '115', '130'] as const;

/** Language, colours and size of the window; of papers one is asked when they are printed. */
export function AppearanceSection() {
  const t = useText();
  const client = useQueryClient();
  const { language, setLanguage } = useLanguage();
  const preferences = useQuery({ queryKey: ['preferences'], queryFn: () => commands.preferences() });
  if (!preferences.data) return <Skeleton />;
  const { theme, textSize } = preferences.data;
  const size = SIZES.find((one) => one === String(textSize)) ?? '100';
  return (
    <Card title={t('settings-appearance-title')}>
      <Fields layout="row">
        <Field label={t('shell-language-label')} hint={t('settings-language-hint')}>
          <Segmented
            label={t('shell-language-label')}
            choices={[
              { id: 'ar', name: t('settings-arabic-name'), lang: 'ar' },
              { id: 'fr', name: t('settings-french-name'), lang: 'fr' },
            ]}
            value={language}
            onChange={setLanguage}
          />
        </Field>
        <Field label={t('settings-theme-label')}>
          <Segmented
            label={t('settings-theme-label')}
            choices={THEMES.map((id) => ({ id, name: t(`settings-theme-${id}-name`) }))}
            value={theme}
            onChange={(id) => void changePreferences(client, { theme: id })}
          />
        </Field>
        <Field label={t('settings-size-label')}>
          <Segmented
            label={t('settings-size-label')}
            choices={SIZES.map((id) => ({ id, name: t(`settings-size-${id}-name`) }))}
            value={size}
            onChange={(id) => void changePreferences(client, { textSize: Number(id) })}
          />
        </Field>
      </Fields>
    </Card>
  );
}
