import { useState } from 'react';
import type { TransmissionView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Dialog } from '../kit/Dialog';
import { FileDrop } from '../kit/FileDrop';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import './CounterCopy.css';

const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf'];

/** The stamped counter-copy of a transmission: dropped, kept, and shown. */
export function CounterCopy({ one }: { one: TransmissionView }) {
  const t = useText();
  const { language } = useLanguage();
  const { row, counterCopy } = one;
  const [isShown, setShown] = useState(false);
  const [kept, setKept] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  const keep = useChange(async (file: File) => commands.keepCounterCopy(row.id, await host().receiveFile(file)), {
    done: () => ({ text: t('transmission-copy-kept-status', { number: row.number }), tone: 'good', undo: true }),
    onDone: () => {
      setKept(kept + 1);
      setFault(null);
    },
    onFault: setFault,
  });
  const pages = Array.from({ length: counterCopy }, (_, page) => host().counterCopyUrl(row.id, page, kept));
  const picture = (url: string, page: number) => <img key={url} src={url} alt={t('transmission-copy-page-label', { page: page + 1 })} className="counter-copy__page" />;
  return (
    <Card title={t('transmission-copy-title')}>
      <div className="counter-copy">
        {pages.length > 0 && (
          <>
            {pages.slice(0, 1).map(picture)}
            <Button size="small" onPress={() => setShown(true)}>
              {t('transmission-copy-show-action')}
            </Button>
            <Dialog title={t('transmission-copy-title')} size="large" isOpen={isShown} onClose={() => setShown(false)}>
              <div className="counter-copy counter-copy--large">{pages.map(picture)}</div>
            </Dialog>
          </>
        )}
        {row.state === 'delivered' ? (
          <FileDrop
            label={t(pages.length > 0 ? 'transmission-copy-again-label' : 'transmission-copy-drop-label')}
            choose={t('transmission-copy-choose-action')}
            accept={ACCEPTED}
            isDisabled={keep.isPending}
            onFiles={([file]) => file && keep.mutate(file)}
          />
        ) : (
          <p className="soft">{t('transmission-copy-later-text')}</p>
        )}
        {Boolean(fault) && (
          <p role="alert" className="counter-copy__fault">
            {errorText(language, fault)}
          </p>
        )}
      </div>
    </Card>
  );
}
