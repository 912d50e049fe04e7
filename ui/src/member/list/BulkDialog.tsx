import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkCode, BulkName, BulkView, ListInput, Progress as ProgressTold, Selection } from '../../ipc/bindings';
import { commands, host } from '../../ipc/host';
import { newJob } from '../../ipc/job';
import { Badge } from '../../kit/Badge';
import { Bdi } from '../../kit/Bdi';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { ErrorState } from '../../kit/ErrorState';
import { Progress } from '../../kit/Progress';
import { Skeleton } from '../../kit/Skeleton';
import type { MessageId } from '../../l10n/ids';
import { useFormat, useLanguage, useText } from '../../l10n/useText';
import { undoLatest } from '../../shell/undo';

interface BulkDialogProps {
  action: BulkCode;
  selection: Selection;
  input: ListInput;
  onClose: () => void;
  onDone: () => void;
}

const WORDS: Record<BulkCode, { title: MessageId; recap: MessageId; act: MessageId; done: MessageId }> = {
  'mark-ready': { title: 'members-ready-action', recap: 'members-ready-recap', act: 'members-ready-act', done: 'members-ready-done' },
  print: { title: 'members-print-dossiers-action', recap: 'members-print-recap', act: 'members-print-act', done: 'members-print-done' },
  bin: { title: 'members-bin-action', recap: 'members-bin-recap', act: 'members-bin-act', done: 'members-bin-done' },
  restore: { title: 'members-restore-action', recap: 'members-restore-recap', act: 'members-restore-act', done: 'members-restore-done' },
};

/** Before: what will happen to how many and who is left out. After: what did. */
export function BulkDialog({ action, selection, input, onClose, onDone }: BulkDialogProps) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const words = WORDS[action];
  const [job] = useState(newJob);
  const [result, setResult] = useState<BulkView | null>(null);
  const [told, setTold] = useState<ProgressTold | null>(null);
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  // Asked once: the dialog shows the moment it was opened in.
  const recap = useQuery({ queryKey: ['bulk', job], queryFn: () => commands.bulkRecap(action, input, selection, language), gcTime: 0 });
  const run = () => {
    setRunning(true);
    setFault(null);
    const work =
      action === 'print'
        ? commands.bulkPrint(job, input, selection, language, host().channel<ProgressTold>(setTold))
        : commands.bulkRun(action, input, selection, language);
    work
      .then((answer) => {
        if (answer) setResult(answer);
      })
      .catch(setFault)
      .finally(() => {
        setRunning(false);
        setTold(null);
      });
  };
  const close = () => {
    if (result) onDone();
    onClose();
  };
  const takes = recap.data?.takes ?? 0;
  const foot = result ? (
    <>
      {action !== 'print' && result.takes > 0 && (
        <Button
          onPress={() => {
            void undoLatest();
            close();
          }}
        >
          {t('shell-undo-action')}
        </Button>
      )}
      <Button kind="main" onPress={close}>
        {t('kit-close-label')}
      </Button>
    </>
  ) : running ? (
    action === 'print' && <Button onPress={() => void commands.cancel(job)}>{t('members-cancel-action')}</Button>
  ) : (
    <>
      <Button onPress={close}>{t('members-cancel-action')}</Button>
      <Button kind="main" isDisabled={takes === 0} onPress={run}>
        {t(words.act, { n: takes })}
      </Button>
    </>
  );
  const view = result ?? recap.data;
  return (
    <Dialog title={t(words.title)} isOpen onClose={close} firm={running} actions={foot}>
      {fault ? <ErrorState error={fault} onRetry={run} /> : null}
      {recap.error ? <ErrorState error={recap.error} /> : null}
      {!view && !recap.error && <Skeleton lines={3} />}
      {view && (
        <div className="bulk-dialog">
          <p className="bulk-dialog__takes">
            {result && <Badge tone="good">{t('members-done-name')}</Badge>} {t(result ? words.done : words.recap, { n: view.takes })}
          </p>
          <Names names={view.names} all={view.takes} />
          {view.leaves.map((left) => (
            <div key={left.why} className="bulk-dialog__left">
              <p>
                <Badge tone="attention">{t('members-left-out-name')}</Badge> {t(`members-left-${left.why}-text`, { n: left.members })}
              </p>
              <Names names={left.names} all={left.members} />
            </div>
          ))}
          {running && <Progress label={t(words.title)} done={told ? told.done : null} of={told?.of ?? 0} detail={told ? `${format.number(told.done)} / ${format.number(told.of)}` : ''} />}
        </div>
      )}
    </Dialog>
  );
}

function Names({ names, all }: { names: readonly BulkName[]; all: number }) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <ul className="bulk-dialog__names">
      {names.map(({ id, name }) => (
        <li key={id}>
          <Bdi>{name}</Bdi>
        </li>
      ))}
      {all > names.length && <li className="soft">{t('members-more-count', { n: all - names.length })}</li>}
    </ul>
  );
}
