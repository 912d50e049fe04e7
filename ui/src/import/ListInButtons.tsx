import { FileInput } from 'lucide-react';
import { Button } from '../kit/Button';
import { useText } from '../l10n/useText';
import { useDroppedFiles } from '../piece/drop';
import { navigate } from '../shell/route';
import { useOpenFile, useOpenList } from './openList';
import './ListInButtons.css';

/** On the page of the members: a list is read in by a button, or by dropping its file anywhere. */
export function ListInButtons() {
  const t = useText();
  const { open } = useOpenFile();
  const waiting = useOpenList();
  const isOver = useDroppedFiles((files) => {
    if (files[0]) open(files[0]);
  });
  return (
    <>
      <Button icon={<FileInput size={18} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'member', section: 'import' })}>
        {t(waiting.data ? 'import-resume-action' : 'import-open-action')}
      </Button>
      {isOver && (
        <div className="list-in-drop" aria-hidden>
          {t('import-drop-title')}
        </div>
      )}
    </>
  );
}
