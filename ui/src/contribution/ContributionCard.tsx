import { useQuery } from '@tanstack/react-query';
import { Printer, ReceiptText } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useLeavingPaper } from '../dossier/leavingPaper';
import { paperLanguages } from '../dossier/paperLanguages';
import type { PaperLanguageCode, Supposition } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { DateField } from '../kit/DateField';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Menu } from '../kit/Menu';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { Late } from './Late';
import { Receipt } from './Receipt';
import { WhatIf } from './WhatIf';
import './ContributionCard.css';

/** What a member pays and why, on a day of one's choice, with «what if». */
export function ContributionCard({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [date, setDate] = useState<string | null>(null);
  const [supposed, setSupposed] = useState<readonly Supposition[]>([]);
  const asked = useDeferredValue(supposed);
  const present = useQuery({
    queryKey: ['member', id, 'contribution', date, language],
    queryFn: () => commands.contribution(id, date, [], language),
    meta: { kinds: KINDS },
  });
  const thought = useQuery({
    queryKey: ['member', id, 'contribution', date, language, asked],
    queryFn: () => commands.contribution(id, date, [...asked], language),
    meta: { kinds: KINDS },
    enabled: asked.length > 0,
    placeholderData: (former) => former,
  });
  const leave = useLeavingPaper();
  const print = useChange(async (paperLanguage: PaperLanguageCode) => {
    const paper = await commands.contributionPaper(id, date, paperLanguage);
    await leave(paper.paper, t('contribution-printed-done'));
  });
  const view = asked.length > 0 ? (thought.data ?? present.data) : present.data;

  return (
    <Card
      title={t('contribution-card-title')}
      actions={
        <Menu
          label={t('contribution-print-label')}
          trigger={
            <Button size="small" icon={<Printer size={16} aria-hidden />} aria-label={t('contribution-print-label')}>
              {t('contribution-print-action')}
            </Button>
          }
          actions={paperLanguages(t).map((choice) => ({ ...choice, onAction: () => print.mutate(choice.id) }))}
        />
      }
    >
      {present.error ? (
        <ErrorState error={present.error} onRetry={() => void present.refetch()} />
      ) : !view || !present.data ? (
        <Skeleton lines={6} />
      ) : (
        <div className="contribution">
          <div className="contribution__date">
            <DateField label={t('contribution-date-label')} value={date ?? present.data.case.date} onChange={(day) => day && setDate(day)} />
          </div>
          {view.case.categories.length === 0 ? (
            <EmptyState icon={<ReceiptText size={28} aria-hidden />} title={t('contribution-empty-title')}>
              <p>{t('contribution-empty-note')}</p>
            </EmptyState>
          ) : (
            <Receipt case={view.case}>
              <WhatIf
                key={`${String(id)} ${String(date)}`}
                levers={present.data.levers}
                supposed={supposed}
                difference={asked.length > 0 ? (thought.data?.difference ?? null) : null}
                fault={asked.length > 0 ? thought.error : null}
                onSuppose={setSupposed}
              />
              <Late of={view.late} />
            </Receipt>
          )}
        </div>
      )}
    </Card>
  );
}

/** What the contribution depends on. */
const KINDS = ['member', 'association', 'setting'];
