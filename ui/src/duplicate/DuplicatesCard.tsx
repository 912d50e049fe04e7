import { CopyCheck } from 'lucide-react';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { useDuplicateCounts } from './counts';

/** On Today: pairs that are probably one person; nothing where there are none. */
export function DuplicatesCard({ members }: { members: number }) {
  const t = useText();
  const counts = useDuplicateCounts(members);
  const waiting = (counts.data?.certain ?? 0) + (counts.data?.probable ?? 0);
  if (waiting === 0) return null;
  return (
    <Card
      title={t('duplicates-title')}
      actions={
        <Button size="small" icon={<CopyCheck size={16} aria-hidden />} onPress={() => navigate({ room: 'member', section: 'duplicates' })}>
          {t('duplicates-look-action')}
        </Button>
      }
    >
      <p>{t('duplicates-waiting-text', { count: waiting })}</p>
    </Card>
  );
}
