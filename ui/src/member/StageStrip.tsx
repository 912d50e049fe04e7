import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { classes } from '../kit/classes';
import type { StageStepView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { FormText } from './form/FormText';
import { useFormId } from './form/useForm';
import './StageStrip.css';

/** The way of the registration: reached, here, ahead. A stage is pressed to write its date and proof down. */
export function StageStrip() {
  const id = useFormId();
  return id === null ? null : <Strip id={id} />;
}

function Strip({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const { data: stages = [] } = useQuery({
    queryKey: ['member', 'stages', id, language],
    queryFn: () => commands.memberStages(id, language),
    meta: { kinds: ['member', 'dossier', 'setting'] },
  });
  const opened = stages.find((stage) => stage.code === open);
  return (
    <section className="stage-strip" aria-label={t('member-form-stages-title')}>
      <ol className="stage-strip__list">
        {stages
          .filter((stage) => stage.state !== 'not-asked')
          .map((stage) => (
            <Stage key={stage.code} stage={stage} isOpen={stage.code === open} onOpen={() => setOpen(stage.code === open ? null : stage.code)} />
          ))}
      </ol>
      {opened && (
        <div className="stage-strip__fields" role="group" aria-label={opened.name}>
          <FormText path={`stage.${opened.code}.on`} label={t('member-form-stage-on-label')} dir="ltr" placeholder={t('member-form-date-hint')} autoFocus />
          <FormText path={`stage.${opened.code}.proof`} label={t('member-form-stage-proof-label')} isDisabled={opened.on === null} hint={opened.on === null ? t('member-form-stage-proof-hint') : undefined} />
        </div>
      )}
    </section>
  );
}

function Stage({ stage, isOpen, onOpen }: { stage: StageStepView; isOpen: boolean; onOpen: () => void }) {
  const format = useFormat();
  return (
    <li className={classes('stage-strip__item', `stage-strip__item--${stage.state}`)} {...(stage.state === 'current' ? { 'aria-current': 'step' as const } : {})}>
      <button type="button" className="stage-strip__button" aria-expanded={isOpen} onClick={onOpen}>
        <span className="stage-strip__name">
          {stage.state === 'done' && <Check size={14} aria-hidden />}
          {stage.name}
        </span>
        <span className={classes('stage-strip__standing', stage.state === 'ahead' && 'stage-strip__standing--ahead')}>{stage.on === null ? stage.standing : <bdi>{format.date(stage.on)}</bdi>}</span>
      </button>
    </li>
  );
}
