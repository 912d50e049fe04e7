import { BookOpen, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { Progress } from '../kit/Progress';
import { useText } from '../l10n/useText';
import { navigate } from '../shell/route';

/** A register without members: what to do first. */
export function EmptyRegister() {
  const t = useText();
  const [filled, setFilled] = useState<{ done: number; of: number } | null>(null);
  const fill = useChange(() => commands.addSample(host().channel<{ done: number; of: number }>(setFilled)));
  return (
    <EmptyState
      icon={<BookOpen size={26} aria-hidden />}
      title={t('today-empty-title')}
      actions={
        <>
          <Button kind="main" autoFocus isDisabled={fill.isPending} icon={<UserPlus size={16} aria-hidden />} onPress={() => navigate({ room: 'member', id: 'new' })}>
            {t('today-empty-add-action')}
          </Button>
          <Button isDisabled={fill.isPending} onPress={() => fill.mutate(undefined)}>
            {t('today-empty-sample-action')}
          </Button>
        </>
      }
    >
      {t('today-empty-text')}
      {fill.isPending && <Progress label={t('door-sample-progress')} done={filled?.done ?? null} of={filled?.of ?? 1} />}
    </EmptyState>
  );
}
