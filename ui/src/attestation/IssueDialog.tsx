import { useState } from 'react';
import type { PaperLanguageCode, PaperView, PersonNameView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { useFault } from '../l10n/useFault';
import { useFormat, useText } from '../l10n/useText';
import { PaperDialog } from '../paper/PaperDialog';
import { PaperLanguage } from '../paper/PaperLanguage';
import { NamePair } from '../transmission/NamePair';
import './AttestationsPage.css';

interface IssueDialogProps {
  member: number;
  name: PersonNameView | null;
  /** The day of the paper, and the last that can be chosen. */
  today: string;
  onClose: () => void;
}

/** The recap before an attestation gets its number, which is not taken back; then the paper itself. */
export function IssueDialog({ member, name, today, onClose }: IssueDialogProps) {
  const t = useText();
  const format = useFormat();
  const [on, setOn] = useState<string | null>(today);
  const [language, setLanguage] = useState<PaperLanguageCode>('both');
  const [made, setMade] = useState<PaperView | null>(null);
  const fault = useFault({ date: on ? format.date(on) : '' });
  const issue = useChange(() => commands.attest(member, on, language), { onDone: setMade, onFault: fault.set });
  if (made) return <PaperDialog title={t('attestation-one-title', { number: made.number ?? '' })} paper={made.paper} onClose={onClose} />;
  return (
    <Dialog
      title={t('attestation-issue-title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('attestation-keep-action')}</Button>
          <Button kind="main" autoFocus isDisabled={on === null || issue.isPending} onPress={() => issue.mutate(undefined)}>
            {t('attestation-issue-now-action')}
          </Button>
        </>
      }
    >
      <div className="attestation-recap">
        {name && (
          <p className="attestation-recap__name">
            <NamePair name={name} twin />
          </p>
        )}
        <p>{t('attestation-issue-recap')}</p>
        <Fields>
          <DateField label={t('attestation-day-label')} value={on} onChange={setOn} max={today} error={fault.of('date')} />
          <PaperLanguage value={language} onChange={setLanguage} />
        </Fields>
        {fault.rest && (
          <p className="attestation-recap__fault" role="alert">
            {fault.rest}
          </p>
        )}
      </div>
    </Dialog>
  );
}
