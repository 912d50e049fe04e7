import { FlaskConical } from 'lucide-react';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { useText } from '../l10n/useText';
import './SampleBanner.css';

/** Says on every page that the people are invented, and takes them away in one step. */
export function SampleBanner() {
  const t = useText();
  const remove = useChange(() => commands.removeSample(), { done: () => ({ text: t('shell-sample-removed-status'), undo: true }) });
  return (
    <div className="sample-banner" role="note">
      <FlaskConical size={16} aria-hidden />
      <span>{t('shell-sample-status')}</span>
      <Button kind="plain" size="small" isPending={remove.isPending} onPress={() => remove.mutate(undefined)}>
        {t('shell-sample-remove-action')}
      </Button>
    </div>
  );
}
