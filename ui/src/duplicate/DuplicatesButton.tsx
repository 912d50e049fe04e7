import { CopyCheck } from 'lucide-react';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useFormat, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { useDuplicateCounts } from './counts';

/** On the page of the members: the way to those written down twice, with how many pairs wait. */
export function DuplicatesButton({ members }: { members: number }) {
  const t = useText();
  const format = useFormat();
  const counts = useDuplicateCounts(members);
  const waiting = (counts.data?.certain ?? 0) + (counts.data?.probable ?? 0);
  const go = () => navigate({ room: 'member', section: 'duplicates' });
  if (waiting === 0) {
    return (
      <IconButton label={t('duplicates-open-action')} framed onPress={go}>
        <CopyCheck size={18} aria-hidden />
      </IconButton>
    );
  }
  return (
    <Button icon={<CopyCheck size={18} aria-hidden />} onPress={go}>
      {t('duplicates-open-action')} <bdi>{format.number(waiting)}</bdi>
    </Button>
  );
}
