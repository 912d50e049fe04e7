import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ChoiceCode, ImportView, ImportWhole, RowFilterCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { Checkbox } from '../kit/Checkbox';
import { Menu } from '../kit/Menu';
import { Select } from '../kit/Select';
import { useText } from '../l10n/useText';
import { ColumnsDialog } from './ColumnsDialog';
import { FileMenu } from './FileMenu';
import { FilterChips } from './FilterChips';
import { useListChange } from './openList';
import { Questions } from './Questions';
import { RowGrid } from './RowGrid';
import { WriteBar, type Written } from './WriteBar';

interface ImportRoomProps {
  view: ImportView;
  whole: ImportWhole;
  /** It was read in another way: everything begins anew. */
  onReread: () => void;
}

/** The open list row by row: what each would do, what is wrong, and the one button that writes. */
export function ImportRoom({ view, whole, onReread }: ImportRoomProps) {
  const t = useText();
  const [filter, setFilter] = useState<RowFilterCode>('all');
  const [written, setWritten] = useState<Written | null>(null);
  const { counts, mode, takeFaulty } = whole;
  const terms = useListChange(({ mode: next, faulty }: { mode: typeof mode; faulty: boolean }, language) => commands.setImportTerms(next, faulty, language));
  const decide = useListChange((choice: ChoiceCode, language) => commands.chooseImportField(null, choice, language));
  return (
    <div className="import-room">
      <div className="import-room__tools">
        <FileMenu whole={whole} file={view.file} onReread={onReread} />
        <ColumnsDialog whole={whole} />
        <div className="import-room__mode">
          <Select
            label={t('import-mode-label')}
            value={mode}
            onChange={(next) => terms.mutate({ mode: next, faulty: takeFaulty })}
            choices={[
              { id: 'addOnly', name: t('import-add-only-name'), detail: t('import-add-only-detail') },
              { id: 'fillBlanks', name: t('import-fill-blanks-name'), detail: t('import-fill-blanks-detail') },
              { id: 'replace', name: t('import-replace-name'), detail: t('import-replace-detail') },
              { id: 'ask', name: t('import-ask-name'), detail: t('import-ask-detail') },
            ]}
          />
        </div>
        {counts.asked > 0 && (
          <Menu
            label={t('import-decide-all-action')}
            trigger={<Button>{t('import-decide-all-action')}</Button>}
            actions={[
              { id: 'listed', name: t('import-all-listed-action'), onAction: () => decide.mutate('listed') },
              { id: 'kept', name: t('import-all-kept-action'), onAction: () => decide.mutate('kept') },
            ]}
          />
        )}
        {(counts.faulty > 0 || takeFaulty) && (
          <Checkbox isSelected={takeFaulty} onChange={(faulty) => terms.mutate({ mode, faulty })}>
            {t('import-take-faulty-label')}
          </Checkbox>
        )}
      </div>
      <Questions whole={whole} />
      {written && (
        <div className="import-note import-note--good" role="status">
          <CircleCheck size={18} aria-hidden />
          <div>
            <p>{t('import-done-status', { new: written.new, changed: written.changed })}</p>
            {written.left > 0 && <p>{t('import-left-status', { count: written.left })}</p>}
          </div>
        </div>
      )}
      <FilterChips counts={counts} filter={filter} onChange={setFilter} />
      <div className="import-room__place">
        <RowGrid filter={filter} revision={view.revision} />
      </div>
      <WriteBar view={view} whole={whole} isDone={written !== null} onWritten={setWritten} />
    </div>
  );
}
