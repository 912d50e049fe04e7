import { useQuery } from '@tanstack/react-query';
import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { AttestationsCard } from '../attestation/AttestationsCard';
import { ClocksSection } from '../clock/ClocksSection';
import { ContributionCard } from '../contribution/ContributionCard';
import { DossierHeader } from '../dossier/DossierHeader';
import { DuesCard } from '../dues/DuesCard';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { KnowledgeCard } from '../knowledge/KnowledgeCard';
import type { MessageId } from '../l10n/ids';
import { useLanguage, useText } from '../l10n/useText';
import { AccountCard } from '../payment/AccountCard';
import { PieceSection } from '../piece/PieceSection';
import { DraftOffer } from '../shell/DraftOffer';
import { HistoryList } from '../shell/HistoryList';
import { useDraft } from '../shell/draft';
import { usePageHead } from '../shell/pageHead';
import type { PageProps } from '../shell/routes';
import { ActivitySection } from './ActivitySection';
import { CasesSection } from './CasesSection';
import { DossierCard } from './DossierCard';
import { FamilySection } from './FamilySection';
import { focusField, focusPiece, goToSection } from './focus';
import { FormText } from './form/FormText';
import type { MemberForm } from './form/memberForm';
import { FormContext, useField, useFormId, useSaveState } from './form/useForm';
import { useMemberForm } from './form/useMemberForm';
import { GapsCard } from './GapsCard';
import { IdentitySection } from './IdentitySection';
import { MembershipSection } from './MembershipSection';
import { StageStrip } from './StageStrip';
import './MemberPage.css';

const SECTIONS: { id: string; title: MessageId; isForNew: boolean }[] = [
  { id: 'identity', title: 'member-form-identity-title', isForNew: true },
  { id: 'activity', title: 'member-form-activity-title', isForNew: true },
  { id: 'family', title: 'member-form-family-title', isForNew: false },
  { id: 'pieces', title: 'member-form-pieces-title', isForNew: false },
  { id: 'membership', title: 'member-form-membership-title', isForNew: true },
  { id: 'dossier', title: 'member-form-dossier-title', isForNew: false },
  { id: 'contribution', title: 'member-form-contribution-title', isForNew: false },
  { id: 'knowledge', title: 'knowledge-title', isForNew: false },
  { id: 'clocks', title: 'clock-member-title', isForNew: false },
  { id: 'account', title: 'payment-account-title', isForNew: false },
  { id: 'dues', title: 'dues-room-name', isForNew: false },
  { id: 'attestations', title: 'attestation-room-name', isForNew: false },
  { id: 'cases', title: 'member-form-cases-title', isForNew: false },
  { id: 'history', title: 'member-form-history-title', isForNew: false },
];

/** One member: who they are, what they do, their family, pieces, contribution and dossier, on one page that saves by itself. */
export function MemberPage({ route }: PageProps) {
  const { language } = useLanguage();
  const routeId = typeof route.id === 'number' ? route.id : null;
  const { form, error, retry } = useMemberForm(routeId);
  const choices = useQuery({ queryKey: ['rule', 'choices', language], queryFn: () => commands.formChoices(language) });
  const place = useMemo(() => (form && choices.data ? { form, choices: choices.data } : null), [form, choices.data]);
  const failed = error ?? choices.error;
  if (failed) return <ErrorState error={failed} onRetry={retry} />;
  if (!place) return <Skeleton lines={12} />;
  return (
    <FormContext value={place} key={place.form.serial}>
      <Draft form={place.form} />
      <Page section={route.section} isNew={routeId === null} />
    </FormContext>
  );
}

function isTexts(kept: unknown): kept is Record<string, string> {
  return typeof kept === 'object' && kept !== null && Object.values(kept).every((text) => typeof text === 'string');
}

/** What is typed and not saved, kept over a crash; what one left is offered. */
function Draft({ form }: { form: MemberForm }) {
  const texts = useSyncExternalStore(form.subscribe, () => form.texts);
  const draft = useDraft(form.draftKey, texts, { isDirty: Object.keys(texts).length > 0, fits: isTexts });
  return <DraftOffer draft={draft} onTake={(kept) => form.restore(kept)} />;
}

function Page({ section, isNew }: { section: string | undefined; isNew: boolean }) {
  const t = useText();
  const id = useFormId();
  useGoTo(section, id);
  return (
    <div className="member-page">
      <Head id={id} />
      {id !== null && <StageStrip />}
      <nav className="member-page__index" aria-label={t('member-form-index-label')}>
        {SECTIONS.filter((of) => id !== null || of.isForNew).map((of) => (
          <button key={of.id} type="button" className="member-page__link" onClick={() => goToSection(of.id)}>
            {t(of.title)}
          </button>
        ))}
      </nav>
      <div className="member-page__columns">
        <div className="member-page__main">
          <div id="identity" className="member-page__part">
            <IdentitySection isNew={isNew} />
          </div>
          <div id="activity" className="member-page__part">
            <ActivitySection />
          </div>
          {id !== null && (
            <>
              <div id="family" className="member-page__part">
                <FamilySection />
              </div>
              <div className="member-page__part">
                <PieceSection id={id} />
              </div>
            </>
          )}
          <div id="membership" className="member-page__part">
            <MembershipSection />
          </div>
          <div id="note" className="member-page__part">
            <Card title={t('member-form-note-title')}>
              <FormText path="note" label={t('member-form-note-label')} hideLabel rows={3} />
            </Card>
          </div>
          {id !== null && (
            <>
              <div id="clocks" className="member-page__part">
                <ClocksSection id={id} />
              </div>
              <div id="cases" className="member-page__part">
                <CasesSection id={id} />
              </div>
              <div id="history" className="member-page__part">
                <Card title={t('member-form-history-title')}>
                  <HistoryList member={id} />
                </Card>
              </div>
            </>
          )}
        </div>
        {id !== null && (
          <aside className="member-page__aside" aria-label={t('member-form-aside-label')}>
            <GapsCard id={id} />
            <div id="dossier" className="member-page__part">
              <DossierCard id={id} isOpen={section === 'dossier'} />
            </div>
            <div id="contribution" className="member-page__part">
              <ContributionCard id={id} />
            </div>
            <div id="knowledge" className="member-page__part">
              <KnowledgeCard id={id} />
            </div>
            <div id="account" className="member-page__part">
              <AccountCard id={id} />
            </div>
            <div id="dues" className="member-page__part">
              <DuesCard id={id} />
            </div>
            <div id="attestations" className="member-page__part">
              <AttestationsCard id={id} />
            </div>
          </aside>
        )}
      </div>
    </div>
  );
}

function Head({ id }: { id: number | null }) {
  const t = useText();
  const { language } = useLanguage();
  const last = { ar: useField('last-ar').text, fr: useField('last-latin').text };
  const first = { ar: useField('first-ar').text, fr: useField('first-latin').text };
  const arabic = `${first.ar} ${last.ar}`.trim();
  const latin = `${last.fr} ${first.fr}`.trim();
  const [own, other] = language === 'ar' ? [arabic, latin] : [latin, arabic];
  const name = own || other || t('member-form-new-title');
  usePageHead(t('shell-members-name'), name);
  return (
    <header className="member-page__head">
      <h1 className="member-page__name">
        <bdi>{name}</bdi>
      </h1>
      {own && other && (
        <span className="member-page__other" lang={language === 'ar' ? 'fr' : 'ar'}>
          <bdi>{other}</bdi>
        </span>
      )}
      <Saved />
      {id !== null && (
        <div className="member-page__dossier">
          <DossierHeader id={id} />
        </div>
      )}
    </header>
  );
}

/** Whether all is written down, said in a low voice. */
function Saved() {
  const t = useText();
  const state = useSaveState();
  const said = {
    rest: null,
    saving: [LoaderCircle, t('member-form-saving-status')],
    saved: [Check, t('member-form-saved-status')],
    waiting: [CloudOff, t('member-form-waiting-status')],
    refused: [CloudOff, t('member-form-refused-status')],
  } as const;
  const [Icon, words] = said[state] ?? [null, ''];
  return (
    <span className="member-page__saved" role="status">
      {Icon && <Icon size={14} aria-hidden />}
      {words}
    </span>
  );
}

/** Goes to the part of the page, or the field, that brought somebody here. */
function useGoTo(section: string | undefined, id: number | null): void {
  const { language } = useLanguage();
  const { data: gaps } = useQuery({
    queryKey: ['member', 'gaps', id, language],
    queryFn: () => commands.memberGaps(id ?? 0, language),
    enabled: id !== null && section !== undefined,
    meta: { kinds: ['member', 'dossier', 'scan', 'association', 'setting'] },
  });
  const target = gaps?.find((gap) => gap.code === section && gap.mend === 'fill')?.target;
  useEffect(() => {
    if (section === undefined) return;
    if (SECTIONS.some((of) => of.id === section)) goToSection(section);
    else if (section.startsWith('piece.')) focusPiece(section.slice('piece.'.length), null);
    else focusField(target ?? section);
  }, [section, target]);
}
