import { useState } from 'react';
import type { DeclaredInput, DeclaredKindCode, UndeclaredView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { DateField } from '../kit/DateField';
import { Select } from '../kit/Select';
import { TextField } from '../kit/TextField';
import { useFault } from '../l10n/useFault';
import { useFormat, useText } from '../l10n/useText';
import { DeskForm } from '../paper/DeskForm';

const KINDS: readonly DeclaredKindCode[] = ['category', 'activity', 'household', 'home', 'work', 'spouse', 'child', 'end'];

interface DeclareFormProps {
  member: number;
  of: UndeclaredView | null;
  today: string;
  onDone: () => void;
}

/** A change noted as declared to the CNSS: what, since when, declared when, by what proof. */
export function DeclareForm({ member, of, today, onDone }: DeclareFormProps) {
  const t = useText();
  const format = useFormat();
  const [kind, setKind] = useState<DeclaredKindCode | null>(of?.kind ?? null);
  const [happenedOn, setHappenedOn] = useState<string | null>(of?.happenedOn ?? null);
  const [declaredOn, setDeclaredOn] = useState<string | null>(today);
  const [proof, setProof] = useState('');
  const fault = useFault({ 'happened-on': happenedOn ? format.date(happenedOn) : '', 'declared-on': declaredOn ? format.date(declaredOn) : '' });
  const declare = useChange((input: DeclaredInput) => commands.declareChange(member, input), {
    done: () => ({ text: t('clock-declared-done'), tone: 'good', undo: true }),
    onDone,
    onFault: fault.set,
  });
  return (
    <DeskForm
      label={t('clock-declare-form-title')}
      action={t('clock-declare-note-action')}
      isReady={kind !== null && happenedOn !== null && declaredOn !== null}
      isBusy={declare.isPending}
      fault={fault.rest}
      onSubmit={() => kind && declare.mutate({ kind, happenedOn: happenedOn ?? '', declaredOn: declaredOn ?? '', proof })}
      onCancel={onDone}
    >
      <Select
        label={t('clock-declare-kind-label')}
        value={kind}
        onChange={setKind}
        autoFocus={of === null}
        placeholder={t('clock-declare-kind-hint')}
        choices={KINDS.map((id) => ({ id, name: t(`clock-${id}-change`) }))}
      />
      <DateField label={t('clock-declare-happened-label')} value={happenedOn} onChange={setHappenedOn} max={today} error={fault.of('happened-on')} />
      <DateField label={t('clock-declare-on-label')} value={declaredOn} onChange={setDeclaredOn} max={today} autoFocus={of !== null} error={fault.of('declared-on')} />
      <TextField label={t('clock-declare-proof-label')} hint={t('clock-declare-proof-hint')} dir="auto" value={proof} onChange={setProof} />
    </DeskForm>
  );
}
