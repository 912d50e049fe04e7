import { useQuery } from '@tanstack/react-query';
import { CircleAlert, ClipboardCheck, RotateCcw, SquareArrowOutUpRight, TriangleAlert, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { BulkCode, GapView, ListInput } from '../../ipc/bindings';
import { commands } from '../../ipc/host';
import { Badge } from '../../kit/Badge';
import { Bdi } from '../../kit/Bdi';
import { Button } from '../../kit/Button';
import { ErrorState } from '../../kit/ErrorState';
import { Skeleton } from '../../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../../l10n/useText';
import { useKey } from '../../shell/keys';
import { Panel } from '../../shell/Panel';
import { navigate } from '../../shell/route';
import { BulkDialog } from './BulkDialog';
import { PieceStrip } from './PieceStrip';
import { StateBadge } from './StateBadge';

interface MemberPanelProps {
  id: number;
  input: ListInput;
  binned: boolean;
  onClose: () => void;
}

/** Faults with a key of their own. */
const KEYED = 9;

/** The member chosen in the list: how they stand, what lacks with the key that goes there, what can be done. */
export function MemberPanel({ id, input, binned, onClose }: MemberPanelProps) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [action, setAction] = useState<BulkCode | null>(null);
  const line = useQuery({ queryKey: ['member', 'line', id, language], queryFn: () => commands.memberLine(id, language), meta: { kinds: ['member', 'dossier'] } });
  const gaps = useQuery({
    queryKey: ['member', 'gaps', id, language],
    queryFn: () => commands.memberGaps(id, language),
    meta: { kinds: ['member', 'dossier', 'scan', 'association', 'setting'] },
  });
  const mend = (gap: GapView) => navigate({ room: 'member', id, section: gap.mend === 'fill' ? gap.code : 'pieces' });
  const found = gaps.data ?? [];
  useKey(
    Array.from({ length: KEYED }, (_, at) => String(at + 1)),
    (event) => {
      const gap = found[Number(event.key) - 1];
      if (gap) mend(gap);
    },
    found.length > 0,
  );
  const row = line.data;
  const [first, second] = row ? (language === 'ar' ? [row.nameAr, row.nameLatin] : [row.nameLatin, row.nameAr]) : ['', ''];
  const title = (
    <>
      <Bdi className="member-panel__name">{first || second || t('members-nameless-status')}</Bdi>
      {first && second && first !== second && <Bdi className="soft">{second}</Bdi>}
    </>
  );
  return (
    <Panel title={title} label={t('members-panel-label')} onClose={onClose}>
      {line.error ? <ErrorState error={line.error} /> : !row ? <Skeleton lines={5} /> : (
        <div className="member-panel">
          <div className="member-panel__state">
            <StateBadge state={row.state} name={row.stateName} />
            {row.number && <span className="soft">{t('members-number-status', { number: row.number })}</span>}
          </div>
          <dl className="member-panel__facts">
            <dt>{t('member-list-category-column')}</dt>
            <dd>{row.category || '—'}</dd>
            <dt>{t('member-list-commune-column')}</dt>
            <dd>{row.commune || '—'}</dd>
            <dt>{t('member-list-phone-column')}</dt>
            <dd>{row.phone ? <Bdi dir="ltr">{row.phone}</Bdi> : '—'}</dd>
            <dt>{t('member-list-cin-column')}</dt>
            <dd>{row.cin ? <Bdi dir="ltr">{row.cin}</Bdi> : '—'}</dd>
            <dt>{t('member-list-next-column')}</dt>
            <dd>
              {row.nextOn ? <Bdi dir="ltr">{format.date(row.nextOn)}</Bdi> : '—'}
              {row.nextKind && <span className="soft"> {t(`members-next-${row.nextKind}-name`)}</span>}
            </dd>
            <dt>{t('member-list-pieces-column')}</dt>
            <dd>
              <PieceStrip pieces={row.pieces} />
            </dd>
          </dl>
          <h2>{t('members-gaps-title')}</h2>
          {gaps.data && found.length === 0 && <Badge tone="good">{t('members-gaps-none-status')}</Badge>}
          <ol className="member-panel__gaps">
            {found.map((gap, at) => (
              <li key={`${gap.code}-${gap.target}-${String(gap.dependant)}`}>
                <button type="button" className="member-panel__gap" onClick={() => mend(gap)}>
                  {gap.required ? (
                    <CircleAlert size={16} aria-hidden className="member-panel__required" />
                  ) : (
                    <TriangleAlert size={16} aria-hidden className="member-panel__soon" />
                  )}
                  <span className="member-panel__sentence">{gap.sentence}</span>
                  {at < KEYED && <kbd>{at + 1}</kbd>}
                </button>
              </li>
            ))}
          </ol>
          <div className="member-panel__actions">
            <Button kind="main" icon={<SquareArrowOutUpRight size={16} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'member', id })}>
              {t('members-open-action')}
            </Button>
            {binned ? (
              <Button icon={<RotateCcw size={16} aria-hidden />} onPress={() => setAction('restore')}>
                {t('members-restore-action')}
              </Button>
            ) : (
              <>
                {(row.state === 'complete' || (row.state === 'draft' && gaps.data && !found.some((gap) => gap.required))) && (
                  <Button icon={<ClipboardCheck size={16} aria-hidden />} onPress={() => setAction('mark-ready')}>
                    {t('members-ready-action')}
                  </Button>
                )}
                <Button icon={<Trash2 size={16} aria-hidden />} onPress={() => setAction('bin')}>
                  {t('members-bin-action')}
                </Button>
              </>
            )}
          </div>
          {action && <BulkDialog action={action} selection={{ all: false, ids: [id] }} input={input} onClose={() => setAction(null)} onDone={onClose} />}
        </div>
      )}
    </Panel>
  );
}
