import { useState } from 'react';
import type { MeetingInput, MeetingView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { DateField } from '../kit/DateField';
import { PairField, type Pair } from '../kit/PairField';
import { TextField } from '../kit/TextField';
import { useFault } from '../l10n/useFault';
import { useText } from '../l10n/useText';
import { DeskForm } from '../paper/DeskForm';
import './MeetingsPage.css';

interface MeetingFormProps {
  of: MeetingView | null;
  today: string;
  onDone: () => void;
  onNoted: (id: number) => void;
}

/** A meeting noted: when, where, what about. */
export function MeetingForm({ of, today, onDone, onNoted }: MeetingFormProps) {
  const t = useText();
  const pair = (name: MeetingView['place'] | undefined): Pair => ({ ar: name?.ar ?? '', fr: name?.latin ?? '' });
  const [heldOn, setHeldOn] = useState<string | null>(of?.heldOn ?? today);
  const [startsAt, setStartsAt] = useState(of?.startsAt ?? '');
  const [place, setPlace] = useState(pair(of?.place));
  const [topic, setTopic] = useState(pair(of?.topic));
  const [isHourFaulty, setHourFaulty] = useState(false);
  const fault = useFault({ 'held-on': '' });
  const note = useChange((input: MeetingInput) => commands.noteMeeting(input), {
    done: () => ({ text: t('meeting-noted-done'), tone: 'good', undo: true }),
    onDone: (id) => {
      onNoted(id);
      onDone();
    },
    onFault: (error) => {
      const isHour = error instanceof IpcError && error.args['field'] === 'starts-at';
      setHourFaulty(isHour);
      fault.set(isHour ? null : error);
    },
  });
  return (
    <DeskForm
      label={t('meeting-form-title')}
      action={t('meeting-note-action')}
      isReady={heldOn !== null}
      isBusy={note.isPending}
      fault={fault.rest}
      onSubmit={() =>
        note.mutate({ id: of?.id ?? null, heldOn: heldOn ?? '', startsAt, placeAr: place.ar, placeLatin: place.fr, topicAr: topic.ar, topicLatin: topic.fr })
      }
      onCancel={onDone}
      isBare={of === null}
    >
      <div className="meeting-form__when">
        <DateField label={t('meeting-day-label')} value={heldOn} onChange={setHeldOn} autoFocus error={fault.of('held-on')} />
        <TextField label={t('meeting-hour-label')} dir="ltr" placeholder={t('meeting-hour-hint')} value={startsAt} onChange={setStartsAt} error={isHourFaulty ? t('meeting-hour-fault') : undefined} />
      </div>
      <PairField label={t('meeting-place-label')} value={place} onChange={setPlace} />
      <PairField label={t('meeting-topic-label')} hint={t('meeting-topic-hint')} value={topic} onChange={setTopic} />
    </DeskForm>
  );
}
