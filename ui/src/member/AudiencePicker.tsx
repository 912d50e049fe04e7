import { RadioGroup } from '../kit/RadioGroup';
import { useText } from '../l10n/useText';
import type { Audience } from './audience';

/** To whom a paper goes. */
export function AudiencePicker({ audience }: { audience: Audience }) {
  const t = useText();
  return (
    <RadioGroup
      label={t('paper-audience-label')}
      value={audience.code}
      onChange={audience.choose}
      choices={audience.codes.map((id) => ({ id, name: t(`paper-${id}-name`), detail: t(`paper-${id}-detail`) }))}
    />
  );
}
