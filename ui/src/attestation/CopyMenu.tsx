import { Copy } from 'lucide-react';
import { useState } from 'react';
import { paperLanguages } from '../dossier/paperLanguages';
import type { PaperLanguageCode } from '../ipc/bindings';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Menu } from '../kit/Menu';
import { useText } from '../l10n/useText';
import { PaperDialog } from '../paper/PaperDialog';

interface CopyMenuProps {
  /** The number printed again. */
  number: string;
  /** Makes the copy in a language; each is counted. */
  make: (language: PaperLanguageCode) => Promise<{ paper: number }>;
}

/** A numbered paper printed again, marked as a copy. */
export function CopyMenu({ number, make }: CopyMenuProps) {
  const t = useText();
  const [made, setMade] = useState<number | null>(null);
  const copy = useChange(make, { onDone: ({ paper }) => setMade(paper) });
  const label = t('attestation-copy-label', { number });
  return (
    <>
      <Menu
        label={label}
        trigger={
          <Button kind="plain" size="small" icon={<Copy size={14} aria-hidden />} isDisabled={copy.isPending} aria-label={label}>
            {t('attestation-copy-action')}
          </Button>
        }
        actions={paperLanguages(t).map((of) => ({ ...of, onAction: () => copy.mutate(of.id) }))}
      />
      {made !== null && <PaperDialog title={t('attestation-copy-title', { number })} paper={made} onClose={() => setMade(null)} />}
    </>
  );
}
