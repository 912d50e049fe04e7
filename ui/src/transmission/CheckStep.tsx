import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import type { FaultCauseCode, FaultView, PreflightView, SendableView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Fields } from '../kit/Field';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { PaperLanguage } from '../paper/PaperLanguage';
import { navigate } from '../shell/route';
import { useSendable } from './ChooseStep';
import { changeDraft, choiceOf, seal, useDraft } from './draft';
import { Movements } from './Movements';
import { NamePair } from './NamePair';
import { OnBehalf } from './OnBehalf';

const CAUSES: readonly FaultCauseCode[] = ['incomplete', 'rejected', 'gone', 'unmarked'];
/** So many of one kind are listed; the rest is counted. */
const LISTED = 100;

/** The second step: what leaves, what stays and why, and the terms of the transmission. */
export function CheckStep() {
  const { language } = useLanguage();
  const draft = useDraft();
  const choice = choiceOf(draft);
  const found = useQuery({
    queryKey: ['dossier', 'preflight', choice, language],
    meta: { kinds: ['member', 'dossier', 'association', 'setting', 'scan'] },
    queryFn: () => commands.preflight(choice, language),
  });
  const sendable = useSendable();
  const back = () => changeDraft({ step: 'choose' });
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} actions={<BackButton onPress={back} />} />;
  if (!found.data || !sendable.data) return <Skeleton lines={6} />;
  return <Check found={found.data} sendable={sendable.data} />;
}

function BackButton({ onPress }: { onPress: () => void }) {
  const t = useText();
  return <Button onPress={onPress}>{t('transmission-back-action')}</Button>;
}

function Check({ found, sendable }: { found: PreflightView; sendable: SendableView }) {
  const t = useText();
  const draft = useDraft();
  const { leaving, faults, notices } = found;
  // Changes and removals are rows without a dossier.
  const told = draft.kind === 'changes' || found.changes + found.removals > 0;
  const go = () => {
    if (leaving > 0) void seal(faults.length > 0);
  };
  return (
    <>
      {draft.stopped && (
        <p className="transmission-wizard__note" role="status">
          {t('transmission-stopped-status')}
        </p>
      )}
      <Card>
        <div className="transmission-wizard__verdict" role="status">
          <Verdict tone={leaving > 0 ? 'good' : 'wrong'}>{t(told ? 'transmission-told-status' : 'transmission-leaving-status', { count: leaving })}</Verdict>
          {told && <p>{t('transmission-movements-status', { additions: found.additions, changes: found.changes, removals: found.removals })}</p>}
          {found.unchanged > 0 && <p className="soft">{t('transmission-unchanged-status', { count: found.unchanged })}</p>}
          {faults.length > 0 && <Verdict tone="wrong">{t('transmission-staying-status', { count: faults.length })}</Verdict>}
        </div>
        {CAUSES.map((cause) => (
          <Faults key={cause} cause={cause} faults={faults.filter((fault) => fault.cause === cause)} />
        ))}
        {notices.length > 0 && (
          <section className="transmission-wizard__faults">
            <h3>{t('transmission-notices-title')}</h3>
            <p className="soft">{t('transmission-notices-text')}</p>
            <Rows
              rows={notices.map((notice, at) => ({
                key: `${String(notice.member)} ${String(at)}`,
                member: notice.member,
                name: notice.name,
                tone: 'attention' as const,
                what: <NoticeWords what={notice.what} expiresOn={notice.expiresOn} />,
                action: t('transmission-open-action'),
                section: notice.expiresOn ? 'pieces' : undefined,
              }))}
            />
          </section>
        )}
        <Movements found={found} />
      </Card>
      <Card title={t('transmission-terms-title')}>
        <Terms sendable={sendable} />
        <OnBehalf categories={sendable.onBehalf} />
        {faults.length > 0 && leaving > 0 && <p className="soft">{t('transmission-parked-hint')}</p>}
        <footer className="transmission-wizard__foot">
          <BackButton onPress={() => changeDraft({ step: 'choose' })} />
          <span className="transmission-wizard__sum" />
          <Button kind="main" autoFocus isDisabled={leaving === 0} onPress={go}>
            {faults.length > 0 && leaving > 0 ? t('transmission-leave-faulty-action', { left: faults.length, count: leaving }) : t(told ? 'transmission-seal-told-action' : 'transmission-seal-action', { count: leaving })}
          </Button>
        </footer>
      </Card>
    </>
  );
}

function Verdict({ tone, children }: { tone: 'good' | 'wrong'; children: ReactNode }) {
  return (
    <p className={`transmission-wizard__line transmission-wizard__line--${tone}`}>
      {tone === 'good' ? <CircleCheck size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
      {children}
    </p>
  );
}

function NoticeWords({ what, expiresOn }: { what: string; expiresOn: string | null }) {
  const t = useText();
  const format = useFormat();
  return expiresOn ? t('transmission-expires-text', { piece: what, date: format.date(expiresOn) }) : t('transmission-condition-text', { condition: what });
}

function Faults({ cause, faults }: { cause: FaultCauseCode; faults: readonly FaultView[] }) {
  const t = useText();
  const mark = useChange((members: number[]) => commands.markReady(members), {
    done: (count) => ({ text: t('transmission-marked-status', { count }), tone: 'good', undo: count === 1 }),
  });
  if (faults.length === 0) return null;
  const title = {
    incomplete: t('transmission-incomplete-title'),
    rejected: t('transmission-rejected-title'),
    gone: t('transmission-gone-title'),
    unmarked: t('transmission-unmarked-title'),
  }[cause];
  return (
    <section className="transmission-wizard__faults">
      <h3>
        {title} <bdi className="soft">{faults.length}</bdi>
        {cause === 'unmarked' && faults.length > 1 && (
          <Button kind="plain" size="small" isDisabled={mark.isPending} onPress={() => mark.mutate(faults.map((fault) => fault.member))}>
            {t('transmission-mark-all-action')}
          </Button>
        )}
      </h3>
      <Rows
        rows={faults.map((fault) => ({
          key: String(fault.member),
          member: fault.member,
          name: fault.name,
          tone: cause === 'incomplete' || cause === 'rejected' ? ('wrong' as const) : ('attention' as const),
          what: fault.lacks.length > 0 ? <Lacks fault={fault} /> : fault.state,
          action: cause === 'unmarked' ? t('transmission-mark-action') : cause === 'gone' ? t('transmission-open-action') : t('transmission-mend-action'),
          section: fault.lacks[0] && (fault.lacks[0].isPiece ? 'pieces' : fault.lacks[0].code),
          run: cause === 'unmarked' ? () => mark.mutate([fault.member]) : undefined,
        }))}
      />
    </section>
  );
}

function Lacks({ fault }: { fault: FaultView }) {
  const { language } = useLanguage();
  const comma = language === 'ar' ? '، ' : ', ';
  return fault.lacks.map((lack, at) => (
    <span key={at}>
      {at > 0 && comma}
      <bdi>{lack.name}</bdi>
    </span>
  ));
}

interface RowOfFault {
  key: string;
  member: number;
  name: FaultView['name'];
  tone: 'wrong' | 'attention';
  what: ReactNode;
  action: string;
  section: string | undefined;
  /** Mends it here; otherwise the member is opened where it is mended. */
  run?: (() => void) | undefined;
}

function Rows({ rows }: { rows: readonly RowOfFault[] }) {
  const t = useText();
  return (
    <>
      <ul className="transmission-wizard__rows">
        {rows.slice(0, LISTED).map(({ key, member, name, tone, what, action, section, run }) => (
          <li key={key} className="transmission-wizard__row">
            <span className={`transmission-wizard__sign transmission-wizard__sign--${tone}`}>{tone === 'wrong' ? <CircleAlert size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}</span>
            <span className="transmission-wizard__who">
              <NamePair name={name} />
            </span>
            <span className="transmission-wizard__what">{what}</span>
            <Button kind="plain" size="small" onPress={run ?? (() => navigate({ room: 'member', id: member, ...(section ? { section } : {}) }))}>
              {action}
              <span className="visually-hidden">
                {' '}
                <NamePair name={name} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > LISTED && <p className="soft">{t('transmission-more-faults-status', { count: rows.length - LISTED })}</p>}
    </>
  );
}

/** To whom, in which language, and where the file goes. */
function Terms({ sendable }: { sendable: SendableView }) {
  const t = useText();
  const { agency, language } = useDraft();
  const first = sendable.agencies[0]?.code ?? null;
  const known = sendable.agencies.some((one) => one.code === agency);
  useEffect(() => {
    if (!known && agency !== first) changeDraft({ agency: first });
  }, [known, agency, first]);
  return (
    <Fields>
      {sendable.agencies.length > 0 ? (
        <Select
          label={t('transmission-agency-label')}
          value={agency}
          onChange={(code) => changeDraft({ agency: code })}
          choices={sendable.agencies.map(({ code, name, city }) => ({ id: code, name, detail: city }))}
        />
      ) : (
        <p className="transmission-wizard__note">{t('transmission-agency-none-text')}</p>
      )}
      <PaperLanguage value={language} onChange={(one) => changeDraft({ language: one })} />
      <p className="transmission-wizard__place">
        <span className="soft">{t('transmission-profile-label')}</span> <Bdi>{sendable.profile}</Bdi>
      </p>
      <p className="transmission-wizard__place">
        <span className="soft">{t('transmission-place-label')}</span> <span title={sendable.folder}><Bdi dir="auto">{sendable.folder.split(/[\\/]/).slice(-2).join(' › ')}</Bdi></span>
      </p>
    </Fields>
  );
}
