import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { useLanguage, useText } from '../l10n/useText';
import { keepView } from './openList';

/** Gives the open list up, after saying what is forgotten with it. */
export function PutAway() {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const drop = useChange(() => commands.dropImport(), {
    onDone: () => {
      setAsking(false);
      keepView(client, language, null);
    },
  });
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {t('import-put-away-action')}
      </Button>
      <Dialog
        title={t('import-put-away-title')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        size="small"
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('import-keep-action')}
            </Button>
            <Button kind="wrong" isDisabled={drop.isPending} onPress={() => drop.mutate(undefined)}>
              {t('import-put-away-action')}
            </Button>
          </>
        }
      >
        <p>{t('import-put-away-text')}</p>
      </Dialog>
    </>
  );
}
