import { useQueryClient } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ImportView, ImportWhole, RefusedFormCode } from '../ipc/bindings';
import { isCode } from '../ipc/error';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Menu } from '../kit/Menu';
import { Progress } from '../kit/Progress';
import { useLanguage, useText, type Text } from '../l10n/useText';
import { isCovered, useKey } from '../shell/keys';
import { navigate } from '../shell/route';
import { showError, toast } from '../shell/toasts';
import { keepView } from './openList';
import { PutAway } from './PutAway';
import { stopWriting, useWriting, writeList, type Writing } from './writing';

/** What an import did, and how many rows it left. */
export interface Written {
  new: number;
  changed: number;
  left: number;
}

interface WriteBarProps {
  view: ImportView;
  whole: ImportWhole;
  isDone: boolean;
  onWritten: (written: Written) => void;
}

function leftOf({ counts }: ImportWhole): number {
  return counts.faulty + counts.conflicting + counts.takenOut;
}

/** Why nothing can be written yet; empty where it can. */
function hindrance({ counts, questions }: ImportWhole, t: Text): string {
  if (questions.open > 0) return t('import-questions-first-status');
  if (counts.asked > 0) return t('import-choices-first-status', { count: counts.asked });
  return counts.new + counts.changed === 0 ? t('import-nothing-status') : '';
}

/** At the foot: the one button that writes, after a recap. */
export function WriteBar({ view, whole, isDone, onWritten }: WriteBarProps) {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const writing = useWriting();
  const { counts } = whole;
  const people = counts.new + counts.changed;
  const why = hindrance(whole, t);
  const isOver = isDone && people === 0 && counts.asked === 0 && whole.questions.open === 0;
  const write = async () => {
    try {
      const done = await writeList(language);
      keepView(client, language, done.view);
      void client.invalidateQueries({ queryKey: ['member', 'duplicate-counts'] });
      toast({ text: t('import-done-status', { new: done.new, changed: done.changed }), tone: 'good', undo: true });
      onWritten({ new: done.new, changed: done.changed, left: done.view.whole ? leftOf(done.view.whole) : 0 });
      if (!done.view.whole || leftOf(done.view.whole) === 0) {
        await commands.dropImport();
        keepView(client, language, null);
        navigate({ room: 'member' });
      }
    } catch (error) {
      if (isCode(error, 'cancelled')) toast({ text: t('import-stopped-status'), tone: 'note' });
      else showError(error);
      void client.invalidateQueries({ queryKey: ['member', 'import'] });
    }
    setAsking(false);
  };
  useKey('mod+enter', () => (isCovered() ? false : setAsking(true)), why === '' && !isAsking);
  return (
    <footer className="import-foot">
      {!isDone ? <PutAway /> : !isOver && <Finish />}
      {counts.faulty + counts.conflicting > 0 && <Refusals />}
      <span className="import-foot__words" role="status">
        {why || (!isDone && t('import-unwritten-status'))}
      </span>
      {isOver ? (
        <Finish main />
      ) : (
        <Button kind="main" isDisabled={why !== ''} onPress={() => setAsking(true)}>
          {t('import-write-action', { count: people })}
        </Button>
      )}
      <Dialog
        title={t('import-recap-title', { file: view.file })}
        size="small"
        firm={writing !== null}
        isOpen={isAsking || writing !== null}
        onClose={() => setAsking(false)}
        actions={
          writing ? (
            <Stop writing={writing} />
          ) : (
            <>
              <Button onPress={() => setAsking(false)}>{t('import-back-action')}</Button>
              <Button kind="main" autoFocus onPress={() => void write()}>
                {t('import-write-action', { count: people })}
              </Button>
            </>
          )
        }
      >
        {writing ? (
          <Progress
            label={t(writing.stopping ? 'import-stopping-status' : 'import-writing-status')}
            done={writing.of > 0 ? writing.done : null}
            of={writing.of}
            detail={writing.of > 0 && t('import-writing-detail', { done: writing.done, of: writing.of })}
          />
        ) : (
          <Recap whole={whole} />
        )}
      </Dialog>
    </footer>
  );
}

function Stop({ writing }: { writing: Writing }) {
  const t = useText();
  return (
    <Button autoFocus isDisabled={writing.stopping} onPress={() => void stopWriting()}>
      {t('import-stop-action')}
    </Button>
  );
}

function Recap({ whole }: { whole: ImportWhole }) {
  const t = useText();
  const { counts } = whole;
  const left = leftOf(whole);
  return (
    <div className="import-recap">
      {counts.new > 0 && <p>{t('import-recap-new', { count: counts.new })}</p>}
      {counts.suspected > 0 && <p className="import-recap__doubt">{t('import-recap-suspected', { count: counts.suspected })}</p>}
      {counts.changed > 0 && <p>{t('import-recap-changed', { count: counts.changed })}</p>}
      {left > 0 && <p>{t('import-recap-left', { count: left })}</p>}
      <p className="soft">{t('import-recap-undo')}</p>
    </div>
  );
}

/** After an import with something left: puts the list away without a question, for nothing more is to be written. */
function Finish({ main = false }: { main?: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const drop = useChange(() => commands.dropImport(), {
    onDone: () => {
      keepView(client, language, null);
      navigate({ room: 'member' });
    },
  });
  return (
    <Button kind={main ? 'main' : 'usual'} isDisabled={drop.isPending} onPress={() => drop.mutate(undefined)}>
      {t('import-finish-action')}
    </Button>
  );
}

/** The refused rows as a file, with the reasons beside. */
function Refusals() {
  const t = useText();
  const { language } = useLanguage();
  const save = useChange(
    async (form: RefusedFormCode) => {
      const paper = await commands.importRefusals(form, language);
      return paper === null ? null : commands.savePaper(paper);
    },
    { done: (place) => (place ? { text: t('import-saved-status', { place }), tone: 'good' } : null) },
  );
  return (
    <Menu
      label={t('import-refusals-action')}
      trigger={
        <Button icon={<FileDown size={18} aria-hidden />} isDisabled={save.isPending}>
          {t('import-refusals-action')}
        </Button>
      }
      actions={[
        { id: 'xlsx', name: t('import-refusals-xlsx-action'), onAction: () => save.mutate('xlsx') },
        { id: 'csv', name: t('import-refusals-csv-action'), onAction: () => save.mutate('csv') },
      ]}
    />
  );
}
