import { Ellipsis, FileCheck, Printer, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { DossierStateCode, DossierStepCode, DossierView, PaperLanguageCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge, type Tone } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Menu, type MenuAction } from '../kit/Menu';
import { Popover } from '../kit/Popover';
import type { MessageId } from '../l10n/ids';
import { useLanguage, useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { navigate } from '../shell/route';
import { CheckDialog } from './CheckDialog';
import { useLeavingPaper } from './leavingPaper';
import { MissingList } from './MissingList';
import { paperLanguages } from './paperLanguages';
import { useDossier } from './queries';
import './DossierHeader.css';

const TONES: Record<DossierStateCode, Tone> = {
  draft: 'quiet',
  complete: 'note',
  ready: 'good',
  transmitted: 'accent',
  accepted: 'good',
  'accepted-with-corrections': 'good',
  rejected: 'wrong',
  corrected: 'note',
};

/** Where the dossier stands, its number, the one next step, and the rest behind a menu. */
export function DossierHeader({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const dossier = useDossier(id);
  const [checking, setChecking] = useState(false);
  const move = useChange((step: DossierStepCode) => commands.moveDossier(id, step, language), {
    done: (state) => ({ text: t('dossier-moved-done', { state }), undo: true }),
  });
  const leave = useLeavingPaper();
  const print = useChange(async (paperLanguage: PaperLanguageCode) => {
    const paper = await commands.printDossier(id, paperLanguage);
    await leave(paper.paper, t('dossier-printed-done', { number: paper.number ?? '' }));
  });
  useKey('mod+p', () => print.mutate('both'));

  const it = dossier.data;
  if (!it) return null;
  const [next, ...others] = it.leavesNext ? [undefined, ...it.steps] : it.steps;
  const name = (step: DossierStepCode) => t(`dossier-${step}-action` as MessageId);
  const actions: (MenuAction | null)[] = [
    ...others.filter((step) => step !== undefined).map((step): MenuAction => ({
      id: step,
      name: name(step),
      icon: step === 'incomplete' ? <Undo2 size={16} aria-hidden className="icon--directed" /> : <FileCheck size={16} aria-hidden />,
      onAction: () => move.mutate(step),
    })),
    ...(others.length > 0 ? [null] : []),
    { id: 'check', name: t('dossier-check-action'), onAction: () => setChecking(true) },
  ];
  return (
    <div className="dossier-header" lang={language}>
      <Badge tone={it.missing.length > 0 && it.state === 'draft' ? 'attention' : TONES[it.state]}>{it.stateName}</Badge>
      <span className="dossier-header__number">
        {it.number ? <Number of={it.number} /> : t('dossier-unnumbered-line')}
      </span>
      <span className="dossier-header__actions">
        <Menu
          label={t('dossier-print-label')}
          trigger={<Button icon={<Printer size={18} aria-hidden />} isDisabled={print.isPending}>{t('dossier-print-action')}</Button>}
          actions={paperLanguages(t).map((choice) => ({ ...choice, onAction: () => print.mutate(choice.id) }))}
        />
        <Main dossier={it} id={id} next={next} busy={move.isPending} onMove={(step) => move.mutate(step)} name={name} />
        <Menu
          label={t('dossier-more-label')}
          trigger={
            <IconButton label={t('dossier-more-label')} framed>
              <Ellipsis size={18} aria-hidden />
            </IconButton>
          }
          actions={actions}
        />
      </span>
      <CheckDialog id={id} isOpen={checking} onClose={() => setChecking(false)} />
    </div>
  );
}

function Number({ of }: { of: string }) {
  const t = useText();
  return <Bdi>{t('dossier-number-line', { number: of })}</Bdi>;
}

interface MainProps {
  dossier: DossierView;
  id: number;
  next: DossierStepCode | undefined;
  busy: boolean;
  onMove: (step: DossierStepCode) => void;
  name: (step: DossierStepCode) => string;
}

/** The next step. Where something is missing it says what, instead of refusing afterwards. */
function Main({ dossier, id, next, busy, onMove, name }: MainProps) {
  const t = useText();
  if (dossier.leavesNext) {
    return (
      <Button kind="main" onPress={() => navigate({ room: 'transmission', id: 'new' })}>
        {t('dossier-transmit-action')}
      </Button>
    );
  }
  if (!next) return null;
  if ((next === 'mark-ready' || next === 'correct') && dossier.missing.length > 0) {
    return (
      <Popover label={t('dossier-missing-title')} placement="bottom end" trigger={<Button kind="main">{name(next)}</Button>}>
        {(close) => (
          <div className="dossier-header__missing">
            <h3>{t('dossier-missing-title')}</h3>
            <MissingList id={id} missing={dossier.missing} onGo={close} />
          </div>
        )}
      </Popover>
    );
  }
  return (
    <Button kind="main" isDisabled={busy} onPress={() => onMove(next)}>
      {name(next)}
    </Button>
  );
}
