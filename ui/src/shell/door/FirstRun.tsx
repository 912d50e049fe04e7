import { CircleAlert, Printer, Save } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Created, Progress as ProgressTold } from '../../ipc/bindings';
import { commands, host } from '../../ipc/host';
import { useChange } from '../../ipc/queries';
import { isCode } from '../../ipc/error';
import { Button } from '../../kit/Button';
import { Checkbox } from '../../kit/Checkbox';
import { classes } from '../../kit/classes';
import { Field } from '../../kit/Field';
import { PairField, type Pair } from '../../kit/PairField';
import { Progress } from '../../kit/Progress';
import { RadioGroup } from '../../kit/RadioGroup';
import { TextField } from '../../kit/TextField';
import { text, type Language } from '../../l10n/bundle';
import { errorText } from '../../l10n/errorText';
import { useFormat, useLanguage, useText } from '../../l10n/useText';
import { PassphraseFields } from './PassphraseFields';
import { strengthOf } from './strength';

type Step = 'language' | 'association' | 'operator' | 'sheet' | 'sample';

interface FirstRunProps {
  /** Who sat at the desk last. */
  operator: string;
  asksLanguage: boolean;
  onDone: () => void;
  /** Back to the registers that are known; null where there are none. */
  onLeave: (() => void) | null;
  /** A register that is somewhere else was chosen. */
  onOther: () => void;
}

const EMPTY: Pair = { ar: '', fr: '' };

/** Making a register: language, association, passphrase, recovery sheet, sample. */
export function FirstRun({ operator: last, asksLanguage, onDone, onLeave, onOther }: FirstRunProps) {
  const { language } = useLanguage();
  const [steps] = useState<readonly Step[]>(() => [...(asksLanguage ? (['language'] as const) : []), 'association', 'operator', 'sheet', 'sample']);
  const [step, setStep] = useState<Step>(steps[0] ?? 'association');
  const [name, setName] = useState(EMPTY);
  const [city, setCity] = useState(EMPTY);
  const [operator, setOperator] = useState(last);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<unknown>(null);
  const [created, setCreated] = useState<Created | null>(null);
  const create = useChange(
    () =>
      commands.createRegister({
        nameAr: name.ar,
        nameFr: name.fr,
        cityAr: city.ar,
        cityFr: city.fr,
        operator,
        passphrase,
      }),
    {
      onDone: (made) => {
        setPassphrase('');
        setAgain('');
        setCreated(made);
        setStep('sheet');
      },
      onFault: setFault,
    },
  );
  const shown = { steps, step };
  switch (step) {
    case 'language':
      return <LanguageStep {...shown} onChosen={() => setStep('association')} />;
    case 'association':
      return (
        <AssociationStep {...shown} name={name} city={city} onName={setName} onCity={setCity} onNext={() => setStep('operator')} onLeave={onLeave} onOther={onOther} />
      );
    case 'operator':
      return (
        <OperatorStep
          {...shown}
          operator={operator}
          onOperator={setOperator}
          passphrase={passphrase}
          again={again}
          onPassphrase={(typed) => {
            setPassphrase(typed);
            setFault(null);
          }}
          onAgain={setAgain}
          error={fault ? errorText(language, fault) : null}
          ofPassphrase={isCode(fault, 'passphrase-short')}
          isPending={create.isPending}
          onBack={() => setStep('association')}
          onNext={() => create.mutate(undefined)}
        />
      );
    case 'sheet':
      return created && <SheetStep {...shown} created={created} onNext={() => setStep('sample')} />;
    case 'sample':
      return <SampleStep {...shown} onDone={onDone} />;
  }
}

interface Shown {
  steps: readonly Step[];
  step: Step;
}

interface SheetProps extends Shown {
  title: ReactNode;
  intro?: ReactNode;
  onSubmit?: () => void;
  children: ReactNode;
}

/** One step: its title has the focus when it comes, so that a screen reader says it. */
function StepSheet({ steps, step, title, intro, onSubmit, children }: SheetProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const here = steps.indexOf(step);
  useEffect(() => {
    const field = heading.current?.closest('form')?.querySelector('input');
    if (field) field.focus();
    else heading.current?.focus();
  }, [step]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className="door__sheet" onSubmit={submit} noValidate>
      <div className="door__steps" role="img" aria-label={t('door-step-label', { step: here + 1, of: steps.length })}>
        {steps.map((one, at) => (
          <span key={one} className={classes('door__step', at < here && 'door__step--done', at === here && 'door__step--here')} />
        ))}
      </div>
      <h1 className="door__title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className="door__intro">{intro}</p>
      <div className="door__form">{children}</div>
    </form>
  );
}

function LanguageStep({ onChosen, ...shown }: Shown & { onChosen: () => void }) {
  const { setLanguage } = useLanguage();
  const choose = (language: Language) => {
    setLanguage(language);
    onChosen();
  };
  return (
    <StepSheet
      {...shown}
      title={
        <>
          <bdi lang="ar">{text('ar', 'door-language-title')}</bdi> · <bdi lang="fr">{text('fr', 'door-language-title')}</bdi>
        </>
      }
    >
      <div className="door__languages">
        <Button onPress={() => choose('ar')} autoFocus>
          <span lang="ar">{text('ar', 'door-arabic-name')}</span>
        </Button>
        <Button onPress={() => choose('fr')}>
          <span lang="fr">{text('fr', 'door-french-name')}</span>
        </Button>
      </div>
    </StepSheet>
  );
}

interface AssociationStepProps extends Shown {
  name: Pair;
  city: Pair;
  onName: (name: Pair) => void;
  onCity: (city: Pair) => void;
  onNext: () => void;
  onLeave: (() => void) | null;
  onOther: () => void;
}

function AssociationStep({ name, city, onName, onCity, onNext, onLeave, onOther, ...shown }: AssociationStepProps) {
  const t = useText();
  const [tried, setTried] = useState(false);
  const isEmpty = !name.ar.trim() && !name.fr.trim();
  const choose = useChange(() => commands.chooseRegister(), { onDone: (chosen) => chosen && onOther() });
  return (
    <StepSheet
      {...shown}
      title={t('door-association-title')}
      intro={t('door-association-intro')}
      onSubmit={() => {
        setTried(true);
        if (!isEmpty) onNext();
      }}
    >
      <PairField label={t('door-name-label')} value={name} onChange={onName} errorAr={tried && isEmpty ? t('door-name-error') : null} />
      <PairField label={t('door-city-label')} value={city} onChange={onCity} />
      <div className="door__actions">
        <span className="door__actions-back">
          {onLeave ? (
            <Button kind="plain" onPress={onLeave}>
              {t('door-back-action')}
            </Button>
          ) : (
            <Button kind="plain" onPress={() => choose.mutate(undefined)}>
              {t('door-existing-action')}
            </Button>
          )}
        </span>
        <Button kind="main" type="submit">
          {t('door-continue-action')}
        </Button>
      </div>
    </StepSheet>
  );
}

interface OperatorStepProps extends Shown {
  operator: string;
  onOperator: (name: string) => void;
  passphrase: string;
  again: string;
  onPassphrase: (text: string) => void;
  onAgain: (text: string) => void;
  error: string | null;
  ofPassphrase: boolean;
  isPending: boolean;
  onBack: () => void;
  onNext: () => void;
}

function OperatorStep(props: OperatorStepProps) {
  const { operator, onOperator, passphrase, again, onPassphrase, onAgain, error, ofPassphrase, isPending, onBack, onNext, ...shown } = props;
  const t = useText();
  const [tried, setTried] = useState(false);
  const isReady = operator.trim() !== '' && passphrase === again && strengthOf(passphrase) !== 'short';
  return (
    <StepSheet
      {...shown}
      title={t('door-operator-title')}
      intro={t('door-operator-intro')}
      onSubmit={() => {
        setTried(true);
        if (isReady && !isPending) onNext();
      }}
    >
      <TextField label={t('door-operator-label')} value={operator} onChange={onOperator} hint={t('door-operator-hint')} error={tried && !operator.trim() ? t('door-operator-error') : null} />
      <PassphraseFields passphrase={passphrase} again={again} onPassphrase={onPassphrase} onAgain={onAgain} error={ofPassphrase ? error : tried && passphrase === '' ? t('door-strength-short-status') : null} />
      {error && !ofPassphrase && <Fault>{error}</Fault>}
      <div className="door__actions">
        <span className="door__actions-back">
          <Button kind="plain" onPress={onBack}>
            {t('door-back-action')}
          </Button>
        </span>
        <Button kind="main" type="submit" isPending={isPending}>
          {t('door-create-action')}
        </Button>
      </div>
    </StepSheet>
  );
}

/** A sentence about what failed, in place. */
export function Fault({ children }: { children: ReactNode }) {
  return (
    <p className="door__fault" role="alert">
      <CircleAlert size={18} aria-hidden />
      <span>{children}</span>
    </p>
  );
}

function SheetStep({ created, onNext, ...shown }: Shown & { created: Created; onNext: () => void }) {
  const t = useText();
  const [isKept, setKept] = useState(false);
  const print = useChange(() => commands.openPaper(created.sheet));
  const save = useChange(() => commands.savePaper(created.sheet));
  return (
    <StepSheet {...shown} title={t('door-sheet-title')} intro={t('door-sheet-intro')} onSubmit={() => isKept && onNext()}>
      <Field label={t('recovery-code-heading')}>
        <p className="door__code" dir="ltr">
          {created.code}
        </p>
      </Field>
      <p className="soft">{t('recovery-code-note')}</p>
      <div className="door__row">
        <Button icon={<Printer size={18} aria-hidden />} onPress={() => print.mutate(undefined)}>
          {t('door-sheet-print-action')}
        </Button>
        <Button icon={<Save size={18} aria-hidden />} onPress={() => save.mutate(undefined)}>
          {t('door-sheet-save-action')}
        </Button>
      </div>
      <p>{t('recovery-keep-first-item')}</p>
      <Checkbox isSelected={isKept} onChange={setKept}>
        {t('door-sheet-kept-label')}
      </Checkbox>
      <div className="door__actions">
        <Button kind="main" type="submit" isDisabled={!isKept}>
          {t('door-continue-action')}
        </Button>
      </div>
    </StepSheet>
  );
}

function SampleStep({ onDone, ...shown }: Shown & { onDone: () => void }) {
  const t = useText();
  const format = useFormat();
  const [choice, setChoice] = useState<'empty' | 'sample'>('empty');
  const [told, setTold] = useState<ProgressTold | null>(null);
  const add = useChange(() => commands.addSample(host().channel<ProgressTold>(setTold)), { onDone });
  return (
    <StepSheet {...shown} title={t('door-sample-title')} intro={t('door-sample-intro')} onSubmit={() => (choice === 'sample' ? add.mutate(undefined) : onDone())}>
      <RadioGroup
        label={t('door-sample-title')}
        hideLabel
        orientation="vertical"
        value={choice}
        onChange={setChoice}
        isDisabled={add.isPending}
        choices={[
          { id: 'empty', name: t('door-sample-empty-name'), detail: t('door-sample-empty-detail') },
          { id: 'sample', name: t('door-sample-filled-name'), detail: t('door-sample-filled-detail') },
        ]}
      />
      {add.isPending && (
        <Progress label={t('door-sample-progress')} done={told ? told.done : null} of={told?.of ?? 0} detail={told ? <bdi dir="ltr">{`${format.number(told.done)} / ${format.number(told.of)}`}</bdi> : null} />
      )}
      <div className="door__actions">
        <Button kind="main" type="submit" isPending={add.isPending}>
          {t('door-start-action')}
        </Button>
      </div>
    </StepSheet>
  );
}
