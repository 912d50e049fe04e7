import { FilePenLine } from 'lucide-react';
import { Button } from '../kit/Button';
import { useText } from '../l10n/useText';
import type { DraftState } from './draft';
import './DraftOffer.css';

interface DraftOfferProps<T> {
  draft: DraftState<T>;
  /** Puts what was kept into the form. */
  onTake: (kept: T) => void;
}

/** Offers what was typed before a crash or a lock. Nothing is shown when there is nothing. */
export function DraftOffer<T>({ draft, onTake }: DraftOfferProps<T>) {
  const t = useText();
  const { kept } = draft;
  if (kept === null) return null;
  return (
    <div className="draft-offer" role="status">
      <FilePenLine size={18} aria-hidden />
      <span className="draft-offer__text">{t('shell-draft-status')}</span>
      <Button
        size="small"
        onPress={() => {
          onTake(kept);
          draft.take();
        }}
      >
        {t('shell-draft-take-action')}
      </Button>
      <Button size="small" kind="plain" onPress={draft.drop}>
        {t('shell-draft-drop-action')}
      </Button>
    </div>
  );
}
