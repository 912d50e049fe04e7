import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Crop, RotateCcw, RotateCw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { PageChange, PieceView, ScanView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { IconButton } from '../kit/IconButton';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { CropStage } from './CropStage';
import type { PieceChanges } from './changes';
import { WHOLE_PART, turned } from './reshape';
import { nameOf } from './standing';
import './ScanDialog.css';

interface ScanDialogProps {
  piece: PieceView;
  scan: number;
  changes: PieceChanges;
  onClose: () => void;
}

/** A file page by page, to be turned and cut; what came in stays in the vault. */
export function ScanDialog({ piece, scan, changes, onClose }: ScanDialogProps) {
  const { language } = useLanguage();
  const kept = useQuery({ queryKey: ['scan', scan], queryFn: () => commands.scan(scan) });
  const title = nameOf(piece, language);
  if (!kept.data) {
    return (
      <Dialog title={title} isOpen onClose={onClose} size="large">
        <Skeleton lines={8} />
      </Dialog>
    );
  }
  return <Opened piece={piece} kept={kept.data} title={title} changes={changes} onClose={onClose} />;
}

interface OpenedProps {
  piece: PieceView;
  kept: ScanView;
  title: string;
  changes: PieceChanges;
  onClose: () => void;
}

function Opened({ piece, kept, title, changes, onClose }: OpenedProps) {
  const t = useText();
  const before = kept.pages.map((page) => page.change);
  const [wanted, setWanted] = useState<readonly PageChange[]>(before);
  const [at, setAt] = useState(0);
  const change = wanted[at] ?? { turns: 0, part: null };
  const set = (next: PageChange) => setWanted(wanted.map((one, index) => (index === at ? next : one)));
  const isChanged = JSON.stringify(wanted) !== JSON.stringify(before);
  const isOriginal = change.turns === 0 && change.part === null;
  const pages = kept.pages.length;
  const weaknesses = kept.pages[at]?.weaknesses ?? [];
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <span className="scan-dialog__note">{t('piece-origin-note')}</span>
          <Button onPress={onClose}>{t('piece-cancel-action')}</Button>
          <Button
            kind="main"
            isDisabled={!isChanged || changes.reshape.isPending}
            onPress={() => changes.reshape.mutate({ piece, changes: [...wanted] }, { onSuccess: onClose })}
          >
            {t('piece-save-action')}
          </Button>
        </>
      }
    >
      <div className="scan-dialog__bar">
        <Button size="small" icon={<RotateCcw size={16} aria-hidden />} onPress={() => set(turned(change, 3))}>
          {t('piece-turn-left-action')}
        </Button>
        <Button size="small" icon={<RotateCw size={16} aria-hidden />} onPress={() => set(turned(change, 1))}>
          {t('piece-turn-right-action')}
        </Button>
        {change.part === null ? (
          <Button size="small" icon={<Crop size={16} aria-hidden />} onPress={() => set({ ...change, part: { x: 80, y: 80, width: 840, height: 840 } })}>
            {t('piece-crop-action')}
          </Button>
        ) : (
          <Button size="small" icon={<Crop size={16} aria-hidden />} onPress={() => set({ ...change, part: null })}>
            {t('piece-whole-action')}
          </Button>
        )}
        {!isOriginal && (
          <Button size="small" kind="plain" onPress={() => set({ turns: 0, part: null })}>
            {t('piece-origin-action')}
          </Button>
        )}
        {pages > 1 && (
          <span className="scan-dialog__pages">
            <IconButton label={t('piece-previous-label')} size="small" isDisabled={at === 0} onPress={() => setAt(at - 1)}>
              <ChevronLeft size={18} aria-hidden className="icon--directed" />
            </IconButton>
            <span aria-live="polite">{t('piece-page-label', { page: at + 1, pages })}</span>
            <IconButton label={t('piece-next-label')} size="small" isDisabled={at + 1 === pages} onPress={() => setAt(at + 1)}>
              <ChevronRight size={18} aria-hidden className="icon--directed" />
            </IconButton>
          </span>
        )}
      </div>
      {weaknesses.map((weakness) => (
        <p key={weakness} className="scan-dialog__doubt">
          <TriangleAlert size={16} aria-hidden />
          <span>{t(`piece-${weakness}-warning`)}</span>
        </p>
      ))}
      <CropStage
        scan={kept.origin}
        page={at}
        turns={change.turns}
        part={change.part}
        label={t('piece-page-label', { page: at + 1, pages })}
        frameLabel={t('piece-frame-label')}
        onPart={(part) => set({ ...change, part: part ?? WHOLE_PART })}
      />
    </Dialog>
  );
}
