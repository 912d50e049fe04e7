import { useState } from 'react';
import type { PaperLanguageCode } from '../ipc/bindings';
import { ErrorState } from '../kit/ErrorState';
import { PdfView } from '../kit/PdfView';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../l10n/useText';
import { paperLanguages } from './paperLanguages';
import { usePreview } from './queries';
import './DossierPane.css';

/** The dossier as it would be printed now, beside the form that it follows. */
export function DossierPane({ id }: { id: number }) {
  const t = useText();
  const [language, setLanguage] = useState<PaperLanguageCode>('both');
  const preview = usePreview(id, language);
  return (
    <section className="dossier-pane" aria-label={t('dossier-preview-title')} data-stale={preview.isFetching}>
      {preview.error && !preview.data ? (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data ? (
        <>
          <PdfView
            paper={preview.data.paper}
            label={t('dossier-preview-label')}
            bar={<Segmented label={t('dossier-print-label')} choices={paperLanguages(t)} value={language} onChange={setLanguage} />}
            // The measure of the preview reads when each paper stood.
            onShown={(paper) => performance.mark(`paper-${String(paper)}`)}
          />
          {preview.data.number === null && <p className="dossier-pane__note">{t('dossier-draft-note')}</p>}
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </section>
  );
}
