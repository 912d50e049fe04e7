import { useState } from 'react';
import type { TransmissionView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { FileDrop } from '../kit/FileDrop';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { KeptPages } from '../paper/KeptPages';
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
  const pages = Array.from({ length: counterCopy }, (_, page) => ({ url: host().counterCopyUrl(row.id, page, kept), label: t('transmission-copy-page-label', { page: page + 1 }) }));
  const [first] = pages;
  return (
    <Card title={t('transmission-copy-title')}>
      <div className="counter-copy">
        {first && (
          <>
            <img key={first.url} src={first.url} alt={first.label} className="counter-copy__page" />
            <Button size="small" onPress={() => setShown(true)}>
              {t('transmission-copy-show-action')}
            </Button>
            <KeptPages title={t('transmission-copy-title')} pages={pages} isOpen={isShown} onClose={() => setShown(false)} />
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
