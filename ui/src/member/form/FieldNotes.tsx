import { useState, type ReactNode } from 'react';
import { Button } from '../../kit/Button';
import { TextField } from '../../kit/TextField';
import type { DoubtView, RefusalView, TwinView } from '../../ipc/bindings';
import { commands } from '../../ipc/host';
import { useChange } from '../../ipc/queries';
import { useFormat, useLanguage, useText } from '../../l10n/useText';
import { navigate } from '../../shell/route';
import { isolate } from './isolate';
import { useForm, useFormId } from './useForm';
import './FieldNotes.css';

/** Somebody else's name, as a way to them. */
function TwinLink({ twin }: { twin: TwinView }) {
  const t = useText();
  const { language } = useLanguage();
  const name = language === 'ar' ? twin.name.ar : twin.name.latin;
  return (
    <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', id: twin.id })}>
      {t('member-form-open-twin-action', { name })}
    </Button>
  );
}

/** Why a value was refused, with the likely correction one key away. */
export function refusalNote(path: string, refusal: RefusalView | undefined): ReactNode {
  return refusal ? <Refused path={path} refusal={refusal} /> : undefined;
}

function Refused({ path, refusal }: { path: string; refusal: RefusalView }) {
  const t = useText();
  const form = useForm();
  const { likely, twin } = refusal;
  return (
    <span className="field-notes">
      <span>{isolate(refusal.sentence, refusal.text)}</span>
      {likely && (
        <Button kind="plain" size="small" onPress={() => void form.put(path, likely)}>
          {t('member-form-likely-action', { likely })}
        </Button>
      )}
      {twin && <TwinLink twin={twin} />}
    </span>
  );
}

/** Doubts about a value that nobody accepted yet. */
export function doubtNote(path: string, text: string, doubts: readonly DoubtView[]): ReactNode {
  const open = doubts.filter((doubt) => doubt.reason === null);
  return open.length > 0 ? open.map((doubt) => <Doubted key={doubt.code} path={path} text={text} doubt={doubt} />) : undefined;
}

function Doubted({ path, text, doubt }: { path: string; text: string; doubt: DoubtView }) {
  const t = useText();
  const id = useFormId();
  const [reason, setReason] = useState<string | null>(null);
  const accept = useChange((why: string) => commands.acceptDoubt(id ?? 0, path, doubt.code, why), {
    done: () => ({ text: t('member-form-doubt-accepted-done'), undo: true }),
  });
  return (
    <span className="field-notes">
      <span>{isolate(doubt.sentence, text)}</span>
      {reason === null ? (
        id !== null && (
          <Button kind="plain" size="small" onPress={() => setReason('')}>
            {t('member-form-accept-action')}
          </Button>
        )
      ) : (
        <form
          className="field-notes__reason"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') accept.mutate(reason);
          }}
        >
          <TextField label={t('member-form-reason-label')} value={reason} onChange={setReason} dir="auto" autoFocus />
          <Button type="submit" size="small" isDisabled={reason.trim() === ''}>
            {t('member-form-accept-done-action')}
          </Button>
        </form>
      )}
    </span>
  );
}

/** Somebody else bears the same number: said where it stands, with the way to them. */
export function TwinNote({ twin }: { twin: TwinView }) {
  const t = useText();
  return (
    <span className="field-notes">
      <span>{t('member-form-twin-hint', { number: twin.number })}</span>
      <TwinLink twin={twin} />
    </span>
  );
}

/** What stands beneath a field that is right: a doubt that was accepted, and why. */
export function AcceptedNote({ doubts }: { doubts: readonly DoubtView[] }) {
  const t = useText();
  const format = useFormat();
  return doubts
    .filter((doubt) => doubt.reason !== null && doubt.acceptedOn !== null)
    .map((doubt) => <span key={doubt.code}>{t('member-form-accepted-hint', { reason: doubt.reason ?? '', date: format.date(doubt.acceptedOn ?? '') })}</span>);
}
