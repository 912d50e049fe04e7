import { Segmented } from '../kit/Segmented';
import { useLanguage, useText } from '../l10n/useText';

/** «ع / Fr»: the window's language, at once. */
export function LanguageSwitch() {
  const t = useText();
  const { language, setLanguage } = useLanguage();
  return (
    <Segmented
      label={t('shell-language-label')}
      value={language}
      onChange={setLanguage}
      choices={[
        { id: 'ar', name: 'ع', label: 'العربية', lang: 'ar' },
        { id: 'fr', name: 'Fr', label: 'Français', lang: 'fr' },
      ]}
    />
  );
}
