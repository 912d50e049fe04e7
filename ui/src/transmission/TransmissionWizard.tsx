import { useEffect, useRef } from 'react';
import { useText } from '../l10n/useText';
import { useGoOn } from '../shell/goOn';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { CheckStep } from './CheckStep';
import { ChooseStep } from './ChooseStep';
import { changeDraft, newDraft, useDraft, type Step } from './draft';
import { DoneStep } from './DoneStep';
import { SealStep } from './SealStep';
import './TransmissionWizard.css';

const STEPS = ['choose', 'check', 'seal'] as const;

/** The members that another room chose: `members:12,15`. */
function membersOf(filter: string | undefined): number[] | undefined {
  const listed = /^members:([\d,]+)$/.exec(filter ?? '')?.[1];
  return listed?.split(',').map(Number).filter(Number.isSafeInteger);
}

interface TransmissionWizardProps {
  chosen: string | undefined;
}

/** A new transmission: choose, check, seal. One may go away to mend a dossier and come back to the same step. */
export function TransmissionWizard({ chosen }: TransmissionWizardProps) {
  const t = useText();
  const draft = useDraft();
  const place = useGoOn();
  const taken = useRef<string | undefined>(undefined);
  useEffect(() => {
    const members = membersOf(chosen);
    if (!members || members.length === 0 || taken.current === chosen) return;
    taken.current = chosen;
    newDraft(members);
  }, [chosen]);
  usePageHead(t('shell-transmissions-name'), t('transmission-new-action'));
  useKey('escape', () => (draft.step === 'check' ? changeDraft({ step: 'choose' }) : navigate({ room: 'transmission' })), draft.step !== 'seal');
  return (
    <div className="transmission-wizard" ref={place}>
      <Steps now={draft.step} />
      {draft.step === 'choose' && <ChooseStep />}
      {draft.step === 'check' && <CheckStep />}
      {draft.step === 'seal' && draft.sealing && <SealStep sealing={draft.sealing} />}
      {draft.step === 'done' && draft.sealed && <DoneStep sealed={draft.sealed} />}
    </div>
  );
}

function Steps({ now }: { now: Step }) {
  const t = useText();
  const at = now === 'done' ? STEPS.length : STEPS.indexOf(now);
  const names = { choose: t('transmission-choose-step'), check: t('transmission-check-step'), seal: t('transmission-seal-step') };
  return (
    <ol className="transmission-wizard__steps" aria-label={t('transmission-steps-label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'transmission-wizard__step transmission-wizard__step--past' : index === at ? 'transmission-wizard__step transmission-wizard__step--now' : 'transmission-wizard__step'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="transmission-wizard__mark">{index + 1}</span>
          {names[step]}
        </li>
      ))}
    </ol>
  );
}
