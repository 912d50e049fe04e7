import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FilePlus2, FileX2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AttestationView, OursView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { usePages } from '../ipc/usePages';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { SearchField } from '../kit/SearchField';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { usePageHead } from '../shell/pageHead';
import { NamePair } from '../transmission/NamePair';
import { CopyMenu } from './CopyMenu';
import { IssueDialog } from './IssueDialog';
import { RefuseDialog, type Refused } from './RefuseDialog';
import './AttestationsPage.css';

/** Whether somebody is one of ours, an attestation or a refusal for them, and the register of both. */
export function AttestationsPage() {
  const t = useText();
  const format = useFormat();
  const register = usePages({
    key: ['attestation', 'list'],
    kinds: ['attestation', 'member'],
    read: (offset, count) => commands.listAttestations(offset, count),
  });
  usePageHead(t('attestation-room-name'), register.first && format.number(register.total));
  return (
    <div className="attestations-page">
      <Ours />
      <Card title={t('attestation-register-title')}>
        {register.error ? (
          <ErrorState error={register.error} onRetry={register.retry} />
        ) : !register.rows ? (
          <Skeleton lines={4} />
        ) : (
          <Register rows={register.rows} />
        )}
        {register.hasMore && (
          <Button isDisabled={register.isReading} onPress={register.more}>
            {t('attestation-more-action')}
          </Button>
        )}
      </Card>
    </div>
  );
}

/** The question of the desk: a few letters or digits, and the answer. */
function Ours() {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [issuing, setIssuing] = useState<OursView | null>(null);
  const [refusing, setRefusing] = useState<Refused | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const wanted = typed.trim();
  const found = useQuery({
    queryKey: ['attestation', 'ours', wanted, language],
    meta: { kinds: ['member'] },
    queryFn: () => commands.findOurs(wanted, null, language),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  });
  const answer = wanted === '' ? undefined : found.data;
  const on = answer ? format.date(answer.on) : '';
  return (
    <Card title={t('attestation-ours-title')}>
      <form
        className="ours"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          list.current?.querySelector('button')?.focus();
        }}
      >
        <SearchField label={t('attestation-ours-label')} value={typed} onChange={setTyped} />
      </form>
      {found.error && wanted !== '' && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      <div ref={list} aria-live="polite">
        {wanted === '' && <p className="soft">{t('attestation-ours-hint')}</p>}
        {answer?.rows.map((one) => (
          <div key={one.member} className="ours__row">
            <span className="ours__who">
              <NamePair name={one.name} twin />
            </span>
            <span className="soft">
              {one.number && (
                <>
                  {t('field-number-name')} <Bdi dir="ltr">{one.number}</Bdi> ·{' '}
                </>
              )}
              <Bdi dir="ltr">{one.identity}</Bdi>
            </span>
            {one.held ? (
              <Badge tone="good">{one.since ? t('attestation-held-since-name', { date: format.date(one.since) }) : t('attestation-held-name')}</Badge>
            ) : (
              <Badge tone="attention">{t('attestation-not-held-name', { date: on })}</Badge>
            )}
            {one.held ? (
              <Button size="small" icon={<FilePlus2 size={16} aria-hidden />} onPress={() => setIssuing(one)}>
                {t('attestation-issue-action')}
                <Whose one={one} />
              </Button>
            ) : (
              <Button size="small" icon={<FileX2 size={16} aria-hidden />} onPress={() => setRefusing({ member: { id: one.member, name: one.name }, typed: '' })}>
                {t('attestation-refuse-action')}
                <Whose one={one} />
              </Button>
            )}
          </div>
        ))}
        {answer?.rows.length === 0 && (
          <div className="ours__row">
            <Badge tone="wrong">{t('attestation-nobody-name')}</Badge>
            <span className="ours__who">{t('attestation-nobody-text', { text: wanted })}</span>
            <Button size="small" icon={<FileX2 size={16} aria-hidden />} onPress={() => setRefusing({ member: null, typed: wanted })}>
              {t('attestation-refuse-action')}
            </Button>
          </div>
        )}
      </div>
      {issuing && answer && <IssueDialog member={issuing.member} name={issuing.name} today={answer.on} onClose={() => setIssuing(null)} />}
      {refusing && <RefuseDialog who={refusing} onClose={() => setRefusing(null)} />}
    </Card>
  );
}

function Whose({ one }: { one: OursView }) {
  return (
    <span className="visually-hidden">
      {' '}
      <NamePair name={one.name} />
    </span>
  );
}

function Register({ rows }: { rows: AttestationView[] }) {
  const t = useText();
  const format = useFormat();
  const columns: TableColumn<AttestationView>[] = [
    { id: 'number', name: t('attestation-number-heading'), cell: (row) => <Bdi dir="ltr">{row.number}</Bdi> },
    { id: 'date', name: t('attestation-date-heading'), cell: (row) => <Bdi dir="ltr">{format.date(row.issuedOn)}</Bdi> },
    { id: 'name', name: t('attestation-name-heading'), cell: (row) => (row.name ? <NamePair name={row.name} twin /> : <span className="soft">{t('attestation-erased-name')}</span>) },
    { id: 'outcome', name: t('attestation-outcome-heading'), cell: (row) => <Outcome of={row} /> },
    {
      id: 'copies',
      name: t('attestation-copies-heading'),
      cell: (row) => (
        <span className="attestations-page__copies">
          {row.copies > 0 && <span className="soft">{t('attestation-copies-line', { copies: row.copies })}</span>}
          {row.name && <CopyMenu number={row.number} make={(language) => commands.copyAttestation(row.number, language)} />}
        </span>
      ),
    },
  ];
  return <Table label={t('attestation-register-title')} columns={columns} rows={rows} rowId={(row) => row.number} empty={t('attestation-register-empty')} />;
}

/** Issued, or refused and why. */
export function Outcome({ of }: { of: AttestationView }) {
  const t = useText();
  if (of.refusal === null) return <Badge tone="good">{t('attestation-issued-name')}</Badge>;
  return (
    <span className="attestations-page__outcome">
      <Badge tone="wrong">{t('attestation-refused-name')}</Badge>
      <span className="soft">
        {t(`attestation-${of.refusal}-reason`)} {of.said && <Bdi>{of.said}</Bdi>}
      </span>
    </span>
  );
}
