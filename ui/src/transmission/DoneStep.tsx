import { FolderOpen, PackageCheck, Printer } from 'lucide-react';
import type { TransmittedView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { navigate } from '../shell/route';
import { newDraft } from './draft';

/** Where the sealed file lies, and what comes next. */
export function DoneStep({ sealed }: { sealed: TransmittedView }) {
  const t = useText();
  const print = useChange(async () => commands.openPaper(await commands.transmissionSlip(sealed.id)));
  const folder = useChange(() => commands.openTransmissionFolder(sealed.id));
  const leave = (section?: string) => {
    newDraft();
    navigate({ room: 'transmission', id: sealed.id, ...(section ? { section } : {}) });
  };
  useKey('mod+p', () => print.mutate(undefined));
  return (
    <Card>
      <div className="transmission-wizard__done" role="status">
        <span className="transmission-wizard__seal">
          <PackageCheck size={28} aria-hidden />
        </span>
        <div>
          <h2>{t('transmission-done-title', { number: sealed.number })}</h2>
          <p>{t('transmission-done-text', { count: sealed.dossiers })}</p>
          {sealed.changes + sealed.removals > 0 && <p>{t('transmission-done-told-text', { changes: sealed.changes, removals: sealed.removals })}</p>}
          {sealed.left > 0 && <p>{t('transmission-left-text', { count: sealed.left })}</p>}
          <p>
            <Bdi dir="ltr" className="transmission-wizard__file">
              {sealed.file}
            </Bdi>
          </p>
        </div>
      </div>
      <h3>{t('transmission-after-title')}</h3>
      <ol className="transmission-wizard__after">
        <li>{t('transmission-after-print-text')}</li>
        <li>{t('transmission-after-deliver-text')}</li>
      </ol>
      <footer className="transmission-wizard__foot">
        <Button icon={<FolderOpen size={16} aria-hidden />} onPress={() => folder.mutate(undefined)}>
          {t('transmission-folder-action')}
        </Button>
        <span className="transmission-wizard__sum" />
        <Button onPress={() => leave()}>{t('transmission-see-action')}</Button>
        <Button onPress={() => leave('delivery')}>{t('transmission-deliver-action')}</Button>
        <Button kind="main" autoFocus icon={<Printer size={16} aria-hidden />} isDisabled={print.isPending} onPress={() => print.mutate(undefined)}>
          {t('transmission-slip-action')}
        </Button>
      </footer>
    </Card>
  );
}
