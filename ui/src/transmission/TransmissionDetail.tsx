import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, FileCheck2, FolderOpen, Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { AnswersCard } from '../answer/AnswersCard';
import type { SealCheck, TransmissionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { CancelDialog } from './CancelDialog';
import { CounterCopy } from './CounterCopy';
import { DeliveryForm } from './DeliveryForm';
import { AnsweredBadge, StateBadge } from './StateBadge';
import { TransmissionLines } from './TransmissionLines';
import './TransmissionDetail.css';

interface TransmissionDetailProps {
  id: number;
  /** `delivery`: the delivery is to be noted. */
  section: string | undefined;
}

/** One transmission: what it held, where it lies, what became of it. */
export function TransmissionDetail({ id, section }: TransmissionDetailProps) {
  const t = useText();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['transmission', id, language],
    meta: { kinds: ['transmission', 'association', 'setting'] },
    queryFn: () => commands.transmission(id, language),
  });
  usePageHead(t('shell-transmissions-name'), found.data && t('transmission-one-title', { number: found.data.row.number }));
  if (found.isError) return <ErrorState error={found.error} actions={<ToList />} />;
  if (!found.data) return <Skeleton lines={8} />;
  return <Detail one={found.data} section={section} />;
}

function ToList() {
  const t = useText();
  return (
    <Button kind="plain" icon={<ChevronLeft size={16} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'transmission' })}>
      {t('transmission-list-action')}
    </Button>
  );
}

function Detail({ one, section }: { one: TransmissionView; section: string | undefined }) {
  const t = useText();
  const format = useFormat();
  const { row } = one;
  const [cancelling, setCancelling] = useState(false);
  const [rulesDay = '', rulesDigest = ''] = one.rules.split(' · ');
  const print = useChange(async () => commands.openPaper(await commands.transmissionSlip(row.id)));
  const folder = useChange(() => commands.openTransmissionFolder(row.id));
  useKey('mod+p', () => print.mutate(undefined), one.fileThere);
  return (
    <div className="transmission-detail">
      <header className="transmission-detail__head">
        <ToList />
        <h2 className="transmission-detail__title">
          {t('transmission-one-title', { number: row.number })} <StateBadge state={row.state} /> <AnsweredBadge row={row} />
        </h2>
        <div className="transmission-detail__actions">
          <Button icon={<FolderOpen size={16} aria-hidden />} isDisabled={!one.fileThere} onPress={() => folder.mutate(undefined)}>
            {t('transmission-folder-action')}
          </Button>
          <Button icon={<Printer size={16} aria-hidden />} isDisabled={!one.fileThere || print.isPending} onPress={() => print.mutate(undefined)}>
            {t('transmission-slip-action')}
          </Button>
        </div>
      </header>
      <div className="transmission-detail__columns">
        <div className="transmission-detail__main">
          <Card title={t('transmission-facts-title')}>
            <dl className="transmission-detail__facts">
              <Fact label={t('transmission-agency-column')}>
                <Bdi>{row.agency || '–'}</Bdi>
              </Fact>
              <Fact label={t('transmission-content-label')}>
                {one.kind} · {t('transmission-count-name', { count: row.dossiers })}
                {one.movements.length > 1 || row.rows > row.dossiers ? (
                  <ul className="transmission-detail__movements">
                    {one.movements.map(({ movement, name, rows }) => (
                      <li key={movement}>{t('transmission-movement-count', { name, count: rows })}</li>
                    ))}
                  </ul>
                ) : null}
              </Fact>
              <Fact label={t('transmission-deposit-label')}>{t(one.onBehalf ? 'transmission-on-behalf-name' : 'transmission-liaison-name')}</Fact>
              <Fact label={t('transmission-rules-label')}>
                {format.date(rulesDay)} · <Bdi dir="ltr">{rulesDigest}</Bdi>
              </Fact>
              <Fact label={t('transmission-file-label')}>
                {one.file ? (
                  <span title={one.file}>
                    <Bdi dir="ltr" className="transmission-detail__file">
                      {one.file.split(/[\\/]/).pop()}
                    </Bdi>
                  </span>
                ) : (
                  <Badge tone="attention">{t('transmission-file-unknown-status')}</Badge>
                )}
                {one.file && !one.fileThere && <Badge tone="attention">{t('transmission-file-gone-status')}</Badge>}
              </Fact>
            </dl>
          </Card>
          <TransmissionLines one={one} />
        </div>
        <div className="transmission-detail__side">
          <Card title={t('transmission-life-title')}>
            <ol className="transmission-detail__life">
              <li className="transmission-detail__event">{t('transmission-sealed-on-text', { date: format.date(row.closedOn) })}</li>
              <li className={row.receivedOn ? 'transmission-detail__event' : 'transmission-detail__event transmission-detail__event--ahead'}>
                {row.receivedOn ? t('transmission-delivered-on-text', { date: format.date(row.receivedOn) }) : t('transmission-not-delivered-text')}
                {row.isLate && (
                  <Badge tone="wrong">{t('transmission-late-status', { count: one.wait })}</Badge>
                )}
                {one.receipt && <span className="soft">{t('transmission-receipt-text', { receipt: one.receipt })}</span>}
              </li>
              {row.answered > 0 && <li className="transmission-detail__event">{t('transmission-answered-text', { answered: row.answered, rows: row.rows })}</li>}
              {one.cancelledOn && (
                <li className="transmission-detail__event transmission-detail__event--cancelled">
                  {t('transmission-cancelled-on-text', { date: format.date(one.cancelledOn) })}
                  <span className="soft">{t('transmission-reason-text', { reason: one.cancelledWhy })}</span>
                </li>
              )}
            </ol>
            {row.state !== 'cancelled' && (
              <>
                <DeliveryForm one={one} isFirst={section === 'delivery'} />
                <Button kind="plain" size="small" onPress={() => setCancelling(true)}>
                  {t('transmission-cancel-action')}
                </Button>
                <CancelDialog one={one} isOpen={cancelling} onClose={() => setCancelling(false)} />
              </>
            )}
          </Card>
          {row.state !== 'cancelled' && <CounterCopy one={one} />}
          <AnswersCard one={one} />
          <SealCard one={one} />
        </div>
      </div>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The seal as the slip prints it, and whether the file still bears it. */
function SealCard({ one }: { one: TransmissionView }) {
  const t = useText();
  const { language } = useLanguage();
  const [checked, setChecked] = useState<SealCheck | null>(null);
  const check = useChange(() => commands.checkTransmission(one.row.id, language), { onDone: setChecked });
  return (
    <Card title={t('transmission-seal-title')}>
      <p dir="ltr" className="transmission-detail__seal">
        {one.seal.map((group, at) => (
          <span key={at}>{group}</span>
        ))}
      </p>
      <p className="soft">
        {t('transmission-fingerprint-label')} <Bdi dir="ltr">{one.fingerprint}</Bdi>
      </p>
      {checked && (
        <div className="transmission-detail__check" role="status">
          {checked.sentences.slice(0, -1).map((sentence, at) => (
            <p key={at} className={checked.whole ? 'transmission-detail__check--whole' : 'transmission-detail__check--broken'}>
              {sentence}
            </p>
          ))}
        </div>
      )}
      <Button size="small" icon={<FileCheck2 size={16} aria-hidden />} isDisabled={!one.fileThere || check.isPending} onPress={() => check.mutate(undefined)}>
        {t('transmission-check-action')}
      </Button>
    </Card>
  );
}
