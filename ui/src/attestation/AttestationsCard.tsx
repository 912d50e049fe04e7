import { useQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { useFormat, useText } from '../l10n/useText';
import { Outcome } from './AttestationsPage';
import { CopyMenu } from './CopyMenu';
import { IssueDialog } from './IssueDialog';
import './AttestationsPage.css';

/** The attestations of a member, and a new one. */
export function AttestationsCard({ id }: { id: number }) {
  const t = useText();
  const format = useFormat();
  const [issuing, setIssuing] = useState(false);
  const found = useQuery({ queryKey: ['attestation', 'member', id], meta: { kinds: ['attestation', 'member'] }, queryFn: () => commands.memberAttestations(id) });
  if (!found.data) return null;
  const { held, rows, on } = found.data;
  return (
    <Card
      title={t('attestation-room-name')}
      actions={
        <Button size="small" icon={<FilePlus2 size={16} aria-hidden />} isDisabled={!held} onPress={() => setIssuing(true)}>
          {t('attestation-issue-action')}
        </Button>
      }
    >
      {!held && <p className="soft">{t('attestation-member-not-held-text')}</p>}
      {held && rows.length === 0 && <p className="soft">{t('attestation-member-none-text')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.number} className="attestations-card__row">
            <Bdi dir="ltr">{row.number}</Bdi>
            <Bdi dir="ltr" className="soft">
              {format.date(row.issuedOn)}
            </Bdi>
            <Outcome of={row} />
            <CopyMenu number={row.number} make={(language) => commands.copyAttestation(row.number, language)} />
          </li>
        ))}
      </ul>
      {issuing && <IssueDialog member={id} name={rows.find((row) => row.refusal === null)?.name ?? null} today={on} onClose={() => setIssuing(false)} />}
    </Card>
  );
}
