import { useQuery } from '@tanstack/react-query';
import { FileDown, Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { paperLanguages } from '../dossier/paperLanguages';
import type { PaperLanguageCode, PaperView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { newJob } from '../ipc/job';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { ErrorState } from '../kit/ErrorState';
import { PdfView } from '../kit/PdfView';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../l10n/useText';
import './PaperDialog.css';

interface PaperDialogProps {
  title: string;
  /** In the tray; null while it is being made. */
  paper: number | null;
  /** In place of the paper, where it could not be made. */
  fault?: ReactNode;
  bar?: ReactNode;
  /** Above the paper. */
  note?: ReactNode;
  onClose: () => void;
}

/** A paper looked at before it is printed or saved. */
export function PaperDialog({ title, paper, fault, bar, note, onClose }: PaperDialogProps) {
  const t = useText();
  const print = useChange((made: number) => commands.openPaper(made));
  const save = useChange((made: number) => commands.savePaper(made), {
    done: (place) => (place === null ? null : { text: t('dossier-saved-done', { place }), tone: 'good' }),
  });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('kit-close-label')}</Button>
          <Button icon={<FileDown size={16} aria-hidden />} isDisabled={paper === null} onPress={() => paper !== null && save.mutate(paper)}>
            {t('dossier-save-action')}
          </Button>
          <Button kind="main" autoFocus icon={<Printer size={16} aria-hidden />} isDisabled={paper === null} onPress={() => paper !== null && print.mutate(paper)}>
            {t('paper-print-action')}
          </Button>
        </>
      }
    >
      {note}
      {fault ?? (
        <div className="paper-dialog__paper">
          <PdfView paper={paper} label={title} bar={bar} />
        </div>
      )}
    </Dialog>
  );
}

interface MadePaperDialogProps {
  title: string;
  /** Makes it in a language; nothing is numbered by it. */
  make: (language: PaperLanguageCode) => Promise<PaperView>;
  onClose: () => void;
}

/** The same for a paper that can be made again in another language. */
export function MadePaperDialog({ title, make, onClose }: MadePaperDialogProps) {
  const t = useText();
  const [job] = useState(newJob);
  const [language, setLanguage] = useState<PaperLanguageCode>('both');
  const made = useQuery({ queryKey: ['paper', job, language], queryFn: () => make(language), gcTime: 0 });
  return (
    <PaperDialog
      title={title}
      paper={made.data?.paper ?? null}
      fault={made.error ? <ErrorState error={made.error} onRetry={() => void made.refetch()} /> : made.data ? undefined : <Skeleton lines={8} />}
      bar={<Segmented label={t('paper-language-label')} choices={paperLanguages(t)} value={language} onChange={setLanguage} />}
      onClose={onClose}
    />
  );
}
