import { useQuery } from '@tanstack/react-query';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { classes } from '../kit/classes';
import type { GapView, MendCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import type { MessageId } from '../l10n/ids';
import { useLanguage, useText } from '../l10n/useText';
import { focusField, focusPiece } from './focus';
import { MessageButton } from './MessageButton';
import './GapsCard.css';

const MENDS: Record<MendCode, MessageId> = {
  fill: 'member-form-fill-action',
  bring: 'member-form-bring-action',
  renew: 'member-form-renew-action',
};

/** What lacks before the dossier is ready, each one press from its place. */
export function GapsCard({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const { data: gaps } = useQuery({
    queryKey: ['member', 'gaps', id, language],
    queryFn: () => commands.memberGaps(id, language),
    meta: { kinds: ['member', 'dossier', 'scan', 'association', 'setting'] },
  });
  if (!gaps) return null;
  return (
    <Card title={t('member-form-gaps-title')} actions={<MessageButton id={id} />}>
      {gaps.length === 0 ? (
        <Badge tone="good">{t('member-form-gaps-none')}</Badge>
      ) : (
        <ul className="gaps">
          {gaps.map((gap) => (
            <Gap key={`${gap.target}-${String(gap.dependant)}-${gap.sentence}`} gap={gap} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Gap({ gap }: { gap: GapView }) {
  const t = useText();
  const go = () => (gap.mend === 'fill' ? focusField(gap.target) : focusPiece(gap.target, gap.dependant));
  return (
    <li className="gaps__item">
      <span className={classes('gaps__mark', gap.required && 'gaps__mark--required')} role="img" aria-label={gap.required ? t('member-form-gap-required-name') : t('member-form-gap-ending-name')}>
        {gap.required ? <CircleAlert size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      </span>
      <span className="gaps__sentence">{gap.sentence}</span>
      <Button kind="plain" size="small" onPress={go} aria-label={`${t(MENDS[gap.mend])} – ${gap.sentence}`}>
        {t(MENDS[gap.mend])}
      </Button>
    </li>
  );
}
