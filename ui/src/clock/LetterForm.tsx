import { useState } from 'react';
import type { RegisteredLetterInput, RegisteredLetterView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { DateField } from '../kit/DateField';
import { FileDrop } from '../kit/FileDrop';
import { TextField } from '../kit/TextField';
import { useFault } from '../l10n/useFault';
import { useFormat, useText } from '../l10n/useText';
import { DeskForm } from '../paper/DeskForm';

/** What a scan may come as. */
const SCANS = ['image/jpeg', 'image/png', 'application/pdf'];

interface LetterFormProps {
  member: number;
  of: RegisteredLetterView | null;
  today: string;
  onDone: () => void;
}

/** A registered letter noted, or the answer to one. */
export function LetterForm({ member, of, today, onDone }: LetterFormProps) {
  const t = useText();
  const format = useFormat();
  const [number, setNumber] = useState(of?.number ?? '');
  const [sentOn, setSentOn] = useState<string | null>(of?.sentOn ?? today);
  const [answeredOn, setAnsweredOn] = useState<string | null>(of ? (of.answeredOn ?? today) : null);
  const [file, setFile] = useState<File | null>(null);
  const fault = useFault({ number, 'sent-on': sentOn ? format.date(sentOn) : '', 'answered-on': answeredOn ? format.date(answeredOn) : '' });
  const note = useChange(async (input: RegisteredLetterInput) => commands.noteLetter(member, { ...input, file: file && (await host().receiveFile(file)) }), {
    done: (due, input) => ({
      text: input.answeredOn ? t('clock-letter-closed-done') : due ? t('clock-letter-due-done', { date: format.date(due) }) : t('clock-letter-silent-done'),
      tone: 'good',
      undo: true,
    }),
    onDone,
    onFault: fault.set,
  });
  return (
    <DeskForm
      label={t('clock-letter-form-title')}
      action={t('clock-letter-note-action')}
      isReady={sentOn !== null}
      isBusy={note.isPending}
      fault={fault.rest}
      onSubmit={() => note.mutate({ id: of?.id ?? null, number, sentOn: sentOn ?? '', answeredOn, file: null })}
      onCancel={onDone}
    >
      <TextField label={t('clock-letter-number-label')} dir="ltr" value={number} onChange={setNumber} autoFocus={of === null} error={fault.of('number')} />
      <DateField label={t('clock-letter-sent-label')} value={sentOn} onChange={setSentOn} max={today} error={fault.of('sent-on')} />
      <DateField label={t('clock-letter-answered-label')} value={answeredOn} onChange={setAnsweredOn} max={today} autoFocus={of !== null} error={fault.of('answered-on')} />
      <FileDrop
        label={file ? <Bdi>{file.name}</Bdi> : t(of?.scan != null ? 'clock-letter-scan-again-label' : 'clock-letter-scan-label')}
        choose={t('clock-letter-scan-choose-action')}
        accept={SCANS}
        onFiles={([given]) => given && setFile(given)}
      />
    </DeskForm>
  );
}
