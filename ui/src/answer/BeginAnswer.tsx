import { useState, type ReactNode } from 'react';
import type { AnswerView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { Fields } from '../kit/Field';
import { FileDrop } from '../kit/FileDrop';
import { Select } from '../kit/Select';
import { Tabs } from '../kit/Tabs';
import { TextArea } from '../kit/TextArea';
import { errorText } from '../l10n/errorText';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { DraftOffer } from '../shell/DraftOffer';
import { useDraft } from '../shell/draft';
import { useFirstFocus } from '../shell/firstFocus';
import { useShowAnswer } from './queries';
import { TypedAnswer } from './TypedAnswer';
import { areTyped, restoreTyped, typedKey, useTyped } from './typed';

const ACCEPTED = ['.csv', '.txt', '.tsv', '.xlsx'];
/** The program finds it by itself. */
const PROPOSED = 'proposed';
const ENCODINGS = ['utf-8', 'windows-1256', 'windows-1252', 'utf-16le', 'utf-16be'];
type Way = 'file' | 'text' | 'typed';

/** How the answer came: as a file, as text, or on paper. */
export function BeginAnswer({ id, rows }: { id: number; rows: number }) {
  const t = useText();
  const format = useFormat();
  const typed = useTyped(id);
  const lines = [...typed.values()];
  const draft = useDraft(typedKey(id), lines, { isDirty: lines.length > 0, fits: areTyped });
  // What one had begun to type is where one goes on.
  const [way, setWay] = useState<Way>(typed.size > 0 ? 'typed' : 'file');
  const place = useFirstFocus<HTMLDivElement>('[role=tab][aria-selected=true]', true);
  return (
    <Card>
      {typed.size === 0 && (
        <DraftOffer
          draft={draft}
          onTake={(found) => {
            restoreTyped(id, found);
            setWay('typed');
          }}
        />
      )}
      <div ref={place}>
        <Tabs
          label={t('answer-ways-label')}
          value={way}
          onChange={setWay}
          tabs={[
            { id: 'file', name: t('answer-file-way'), panel: <FromFile id={id} /> },
            { id: 'text', name: t('answer-text-way'), panel: <FromText id={id} /> },
            { id: 'typed', name: t('answer-typed-way'), panel: <TypedAnswer id={id} rows={rows} />, ...(typed.size > 0 ? { count: format.number(typed.size) } : {}) },
          ]}
        />
      </div>
    </Card>
  );
}

function Fault({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="answer-fault">
      {children}
    </p>
  );
}

function useReading<A>(id: number, read: (input: A) => Promise<AnswerView>) {
  const [fault, setFault] = useState<unknown>(null);
  const show = useShowAnswer(id);
  const reading = useChange(read, { onDone: show, onFault: setFault });
  return { reading, fault, clear: () => setFault(null) };
}

function FromFile({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [encoding, setEncoding] = useState<string>(PROPOSED);
  const [separator, setSeparator] = useState<string>(PROPOSED);
  const wanted = (code: string) => (code === PROPOSED ? null : code);
  const { reading, fault, clear } = useReading(id, async (file: File) =>
    commands.readAnswer(id, await host().receiveFile(file), { encoding: wanted(encoding), separator: wanted(separator) }, language),
  );
  const proposed = { id: PROPOSED, name: t('answer-proposed-name') };
  return (
    <div className="answer-way">
      <p className="soft">{t('answer-file-hint')}</p>
      <FileDrop
        label={t('answer-drop-label')}
        choose={t('answer-choose-action')}
        accept={ACCEPTED}
        isDisabled={reading.isPending}
        onFiles={([file]) => {
          clear();
          if (file) reading.mutate(file);
        }}
      />
      {Boolean(fault) && <Fault>{errorText(language, fault)}</Fault>}
      <Disclosure title={t('answer-reading-title')}>
        <p className="soft">{t('answer-reading-hint')}</p>
        <Fields>
          <Select label={t('answer-encoding-label')} value={encoding} onChange={setEncoding} choices={[proposed, ...ENCODINGS.map((code) => ({ id: code, name: code }))]} />
          <Select
            label={t('answer-separator-label')}
            value={separator}
            onChange={setSeparator}
            choices={[
              proposed,
              { id: 'semicolon', name: t('answer-semicolon-name') },
              { id: 'comma', name: t('answer-comma-name') },
              { id: 'tab', name: t('answer-tab-name') },
            ]}
          />
        </Fields>
      </Disclosure>
    </div>
  );
}

function FromText({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const { reading, fault, clear } = useReading(id, () => commands.pasteAnswer(id, text, language));
  return (
    <form
      className="answer-way"
      onSubmit={(event) => {
        event.preventDefault();
        clear();
        if (text.trim()) reading.mutate(undefined);
      }}
    >
      <TextArea label={t('answer-text-label')} hint={t('answer-text-hint')} rows={10} value={text} onChange={setText} autoFocus error={fault ? errorText(language, fault) : undefined} />
      <footer className="answer-foot">
        <span className="answer-foot__sum" />
        <Button type="submit" kind="main" isDisabled={!text.trim() || reading.isPending}>
          {t('answer-read-action')}
        </Button>
      </footer>
    </form>
  );
}
