import { Check } from 'lucide-react';
import { useText } from '../l10n/useText';
import type { KeptState } from './useKept';

/** Whether what is typed is in the register, in a word beside the heading. */
export function Saved({ state }: { state: KeptState }) {
  const t = useText();
  return (
    <span className="settings-saved" role="status">
      {state === 'saved' && (
        <>
          <Check size={14} aria-hidden /> {t('settings-saved-status')}
        </>
      )}
      {state === 'dirty' && t('settings-unsaved-status')}
    </span>
  );
}
