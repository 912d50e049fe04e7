import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { FileDrop } from '../kit/FileDrop';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../l10n/useText';
import { useDroppedFiles } from '../piece/drop';
import { LISTS, useOpenFile } from './openList';

/** No list is open: one is dropped or chosen. */
export function ImportStart() {
  const t = useText();
  const { open, isOpening, fault } = useOpenFile();
  useDroppedFiles((files) => {
    if (files[0]) open(files[0]);
  });
  if (isOpening) {
    return (
      <div className="import-start" role="status" aria-label={t('import-reading-status')}>
        <p className="soft">{t('import-reading-status')}</p>
        <Skeleton lines={8} />
      </div>
    );
  }
  return (
    <div className="import-start">
      <EmptyState title={t('import-start-title')}>{t('import-start-text')}</EmptyState>
      {fault !== null && <ErrorState error={fault} />}
      <FileDrop main label={t('import-drop-hint')} choose={t('import-choose-action')} accept={LISTS} onFiles={(files) => files[0] && open(files[0])} />
    </div>
  );
}
