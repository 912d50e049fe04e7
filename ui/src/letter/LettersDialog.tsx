import { useQuery } from '@tanstack/react-query';
import { Files } from 'lucide-react';
import { useState } from 'react';
import type { BulkName, LetterInput, LetterRecapView, LetterTo, PaperLanguageCode, PaperView, Progress as ProgressTold } from '../ipc/bindings';
import { isCode } from '../ipc/error';
import { commands, host } from '../ipc/host';
import { newJob } from '../ipc/job';
import { useChange } from '../ipc/queries';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { ErrorState } from '../kit/ErrorState';
import { Progress } from '../kit/Progress';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { PaperDialog } from '../paper/PaperDialog';
import { PaperLanguage } from '../paper/PaperLanguage';
import { showError } from '../shell/toasts';
import './LettersDialog.css';

interface LettersDialogProps {
  kind: LetterInput;
  to: LetterTo;
  onClose: () => void;
}

/** Who gets a letter and who needs none, then all in one paper or a file for each. */
export function LettersDialog({ kind, to, onClose }: LettersDialogProps) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const request = { about: kind, to };
  const [job] = useState(newJob);
  const [paperLanguage, setPaperLanguage] = useState<PaperLanguageCode>('both');
  const [told, setTold] = useState<ProgressTold | null>(null);
  const [made, setMade] = useState<PaperView | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  // Asked once: the dialog shows the moment it was opened in.
  const recap = useQuery({ queryKey: ['letters', job], queryFn: () => commands.letterRecap(job, request, language, host().channel<ProgressTold>(setTold)), gcTime: 0 });
  const leave = () => {
    // A dialog put away needs no answer.
    if (recap.isPending) commands.cancel(job).catch(showError);
    onClose();
  };
  const paper = useChange(() => commands.letterPaper(request, paperLanguage, language), { onDone: setMade, onFault: setFault });
  const files = useChange(() => commands.letterFiles(job, request, paperLanguage, language, host().channel<ProgressTold>(setTold)), {
    done: (count) => (count === null ? null : { text: t('letter-files-done', { count }), tone: 'good' }),
    onDone: (count) => {
      setTold(null);
      if (count !== null) onClose();
    },
    onFault: setFault,
  });
  const title = t(`letter-${kind.kind}-title`);
  if (made) return <PaperDialog title={title} paper={made.paper} onClose={onClose} />;
  const isBusy = paper.isPending || files.isPending;
  const takes = recap.data?.takes ?? 0;
  const failed = recap.error && !isCode(recap.error, 'cancelled') ? recap.error : fault;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={leave}
      firm={isBusy}
      actions={
        files.isPending ? (
          <Button onPress={() => void commands.cancel(job)}>{t('letter-stop-action')}</Button>
        ) : (
          <>
            <Button isDisabled={isBusy} onPress={leave}>
              {t('letter-leave-action')}
            </Button>
            <Button icon={<Files size={16} aria-hidden />} isDisabled={takes === 0 || isBusy} onPress={() => files.mutate(undefined)}>
              {t('letter-files-action')}
            </Button>
            <Button kind="main" autoFocus isDisabled={takes === 0 || isBusy} onPress={() => paper.mutate(undefined)}>
              {t('letter-paper-action', { count: takes })}
            </Button>
          </>
        )
      }
    >
      <div className="letters">
        {failed ? <ErrorState error={failed} /> : null}
        {!recap.data && !failed && <Progress label={t('letter-looking-status')} done={told?.done ?? null} of={told?.of ?? 0} />}
        {recap.data && <Recap of={recap.data} kind={kind} />}
        <PaperLanguage value={paperLanguage} onChange={setPaperLanguage} />
        {isBusy && (
          <Progress
            label={t('letter-writing-status')}
            done={files.isPending && told ? told.done : null}
            of={told?.of ?? 0}
            detail={files.isPending && told ? `${format.number(told.done)} / ${format.number(told.of)}` : ''}
          />
        )}
      </div>
    </Dialog>
  );
}

function Recap({ of, kind }: { of: LetterRecapView; kind: LetterInput }) {
  const t = useText();
  return (
    <div role="status">
      <p className="letters__takes">{t('letter-takes-text', { count: of.takes })}</p>
      <Names names={of.names} all={of.takes} />
      {of.leaves > 0 && (
        <>
          <p>
            <Badge tone="quiet">{t('letter-left-name')}</Badge> {t(`letter-left-${kind.kind}-text`, { count: of.leaves })}
          </p>
          <Names names={of.left} all={of.leaves} />
        </>
      )}
    </div>
  );
}

function Names({ names, all }: { names: readonly BulkName[]; all: number }) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <ul className="letters__names">
      {names.map(({ id, name }) => (
        <li key={id}>
          <Bdi>{name}</Bdi>
        </li>
      ))}
      {all > names.length && <li className="soft">{t('members-more-count', { n: all - names.length })}</li>}
    </ul>
  );
}
