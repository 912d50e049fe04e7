import { useState } from 'react';
import type { PaperLanguageCode, PaperView, PersonNameView, RefusalCode, RefusalInput, TitleCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { PairField, type Pair } from '../kit/PairField';
import { RadioGroup } from '../kit/RadioGroup';
import { Select } from '../kit/Select';
import { TextField } from '../kit/TextField';
import { useFault } from '../l10n/useFault';
import { useText } from '../l10n/useText';
import { PaperDialog } from '../paper/PaperDialog';
import { PaperLanguage } from '../paper/PaperLanguage';
import { NamePair } from '../transmission/NamePair';
import './AttestationsPage.css';

const REASONS: readonly RefusalCode[] = ['unknown-person', 'not-yet-member', 'membership-ended', 'identity-differs', 'other-trade', 'other'];
const NONE: Pair = { ar: '', fr: '' };

export interface Refused {
  /** The member of the register, where it is one. */
  member: { id: number; name: PersonNameView } | null;
  /** What was searched for, where nobody was found. */
  typed: string;
}

interface RefuseDialogProps {
  who: Refused;
  onClose: () => void;
}

/** Whom and why, then the refusal under a number of the same series. */
export function RefuseDialog({ who, onClose }: RefuseDialogProps) {
  const t = useText();
  const arabic = /[\u0600-\u06ff]/.test(who.typed);
  const [last, setLast] = useState<Pair>({ ...NONE, [arabic ? 'ar' : 'fr']: who.typed });
  const [first, setFirst] = useState<Pair>(NONE);
  const [title, setTitle] = useState<TitleCode | null>(null);
  const [identity, setIdentity] = useState('');
  const [reason, setReason] = useState<RefusalCode>(who.member ? 'membership-ended' : 'unknown-person');
  const [said, setSaid] = useState('');
  const [language, setLanguage] = useState<PaperLanguageCode>('both');
  const [made, setMade] = useState<PaperView | null>(null);
  const fault = useFault({});
  const refuse = useChange((input: RefusalInput) => commands.refuseAttestation(input, language), { onDone: setMade, onFault: fault.set });
  if (made) return <PaperDialog title={t('attestation-refused-title', { number: made.number ?? '' })} paper={made.paper} onClose={onClose} />;
  const named = who.member !== null || `${last.ar}${last.fr}`.trim() !== '';
  const input: RefusalInput = {
    member: who.member?.id ?? null,
    lastAr: last.ar,
    lastLatin: last.fr,
    firstAr: first.ar,
    firstLatin: first.fr,
    title,
    identity,
    reason,
    said,
  };
  return (
    <Dialog
      title={t('attestation-refuse-title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('attestation-keep-action')}</Button>
          <Button kind="main" isDisabled={!named || (reason === 'other' && said.trim() === '') || refuse.isPending} onPress={() => refuse.mutate(input)}>
            {t('attestation-refuse-now-action')}
          </Button>
        </>
      }
    >
      <Fields>
        {who.member ? (
          <p className="attestation-recap__name">
            <NamePair name={who.member.name} twin />
          </p>
        ) : (
          <>
            <PairField label={t('attestation-last-label')} value={last} onChange={setLast} autoFocus isRequired />
            <PairField label={t('attestation-first-label')} value={first} onChange={setFirst} />
            <Select
              label={t('attestation-person-label')}
              value={title}
              onChange={setTitle}
              placeholder={t('attestation-person-unknown-name')}
              choices={[
                { id: 'male', name: t('attestation-male-name') },
                { id: 'female', name: t('attestation-female-name') },
              ]}
            />
          </>
        )}
        <TextField label={t('attestation-identity-label')} hint={t('attestation-identity-hint')} dir="ltr" value={identity} onChange={setIdentity} />
        <RadioGroup label={t('attestation-reason-label')} value={reason} onChange={setReason} choices={REASONS.map((id) => ({ id, name: t(`attestation-${id}-reason`) }))} />
        <TextField label={t('attestation-said-label')} hint={reason === 'other' ? t('attestation-said-hint') : undefined} dir="auto" value={said} onChange={setSaid} maxLength={300} isRequired={reason === 'other'} />
        <PaperLanguage value={language} onChange={setLanguage} />
        <p className="soft">{t('attestation-refuse-recap')}</p>
        {fault.rest && (
          <p className="attestation-recap__fault" role="alert">
            {fault.rest}
          </p>
        )}
      </Fields>
    </Dialog>
  );
}
