import { useQuery } from '@tanstack/react-query';
import { SearchCheck, Undo2, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { KnowledgeView, MendView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { replaceRoute } from '../shell/route';
import { KnowledgeDialog } from './KnowledgeDialog';
import { RemovalDialog } from './RemovalDialog';
import './Knowledge.css';

/** What the CNSS was last told of a member, what it will be told next, and striking them off its list. */
export function KnowledgeCard({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['transmission', 'knowledge', id, language],
    meta: { kinds: ['transmission', 'member', 'dossier'] },
    queryFn: () => commands.knowledge(id, language),
  });
  return (
    <Card title={t('knowledge-title')}>
      {found.isError ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : found.data ? <Known id={id} known={found.data} /> : <Skeleton lines={3} />}
    </Card>
  );
}

function Known({ id, known }: { id: number; known: KnowledgeView }) {
  const t = useText();
  const format = useFormat();
  const [shown, setShown] = useState<'detail' | 'removal' | null>(null);
  const drop = useChange(() => commands.dropRemoval(id), { done: () => ({ text: t('knowledge-dropped-status'), undo: true }) });
  const differing = known.fields.filter((field) => field.differs).length;
  const close = () => setShown(null);
  return (
    <div className="knowledge">
      <p>{known.toldOn ? t('knowledge-told-text', { date: format.date(known.toldOn), number: known.toldIn }) : t('knowledge-never-text')}</p>
      {known.struckOff && <p>{t('knowledge-struck-text', { reason: known.struckOff })}</p>}
      {differing > 0 && <Badge tone="attention">{t('knowledge-differs-status', { count: differing })}</Badge>}
      {known.next && <p>{t('knowledge-next-text', { kind: known.next })}</p>}
      {known.lacksReason && <Badge tone="wrong">{t('knowledge-lacks-reason-status')}</Badge>}
      {known.removal && (
        <p>
          {t('knowledge-removal-text', { reason: known.removal.name })}
          {known.removal.since && ` ${t('knowledge-since-text', { date: format.date(known.removal.since) })}`} {known.removal.note && <Bdi className="soft">{known.removal.note}</Bdi>}
        </p>
      )}
      <Mends mends={known.mends} />
      <div className="knowledge__actions">
        {(known.toldOn !== null || known.attempts.length > 0) && (
          <Button size="small" icon={<SearchCheck size={16} aria-hidden />} onPress={() => setShown('detail')}>
            {t('knowledge-show-action')}
          </Button>
        )}
        {known.removal && (
          <Button size="small" kind="plain" icon={<Undo2 size={16} aria-hidden className="icon--directed" />} isDisabled={drop.isPending} onPress={() => drop.mutate(undefined)}>
            {t('knowledge-drop-action')}
          </Button>
        )}
        {known.toldOn !== null && known.struckOff === '' && (
          <Button size="small" kind="plain" icon={<UserMinus size={16} aria-hidden />} onPress={() => setShown('removal')}>
            {t(known.removal ? 'knowledge-change-removal-action' : 'knowledge-removal-action')}
          </Button>
        )}
      </div>
      <KnowledgeDialog known={known} isOpen={shown === 'detail'} onClose={close} />
      {shown === 'removal' && <RemovalDialog id={id} known={known} onClose={close} />}
    </div>
  );
}

/** What the last reject asks to mend. */
function Mends({ mends }: { mends: readonly MendView[] }) {
  const t = useText();
  const settle = useChange((mend: MendView) => commands.settleMend(mend.id), { done: (_, mend) => ({ text: t('mend-settled-status', { reason: mend.reason }), tone: 'good', undo: true }) });
  if (mends.length === 0) return null;
  return (
    <section>
      <h3>{t('mend-title')}</h3>
      <ul>
        {mends.map((mend) => (
          <li key={mend.id} className="knowledge__mend">
            <strong>{mend.reason}</strong>
            <span>{mend.task}</span>
            {mend.remark && <Bdi className="soft">{mend.remark}</Bdi>}
            <span className="knowledge__actions">
              {mend.place && (
                <Button size="small" onPress={() => replaceRoute({ room: 'member', id: mend.member, section: mend.place })} aria-label={`${t('transmission-mend-action')} – ${mend.reason}`}>
                  {t('transmission-mend-action')}
                </Button>
              )}
              <Button size="small" kind="plain" isDisabled={settle.isPending} onPress={() => settle.mutate(mend)} aria-label={`${t('mend-settle-action')} – ${mend.reason}`}>
                {t('mend-settle-action')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
