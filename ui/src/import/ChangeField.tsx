import { Ellipsis } from 'lucide-react';
import type { ChoiceCode, ImportChange } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { IconButton } from '../kit/IconButton';
import { Menu } from '../kit/Menu';
import { Segmented } from '../kit/Segmented';
import { useText } from '../l10n/useText';
import { useListChange } from './openList';
import { Change } from './RowSummary';

interface ChangeFieldProps {
  change: ImportChange;
  onChoose: (choice: ChoiceCode) => void;
}

/** A field in which list and register differ, and which of the two is taken; here or in every row. */
export function ChangeField({ change, onChoose }: ChangeFieldProps) {
  const t = useText();
  const everywhere = useListChange((choice: ChoiceCode, language) => commands.chooseImportField(change.field, choice, language));
  return (
    <li className="import-change">
      <span className="import-change__name">{change.name}</span>
      <Change change={change} bare />
      <span className="import-panel__actions">
        <Segmented<ChoiceCode>
          label={change.name}
          value={change.choice}
          onChange={onChoose}
          choices={[
            { id: 'listed', name: t('import-listed-name') },
            { id: 'kept', name: t('import-kept-name') },
          ]}
        />
        <Menu
          label={t('import-everywhere-action')}
          trigger={
            <IconButton label={t('import-everywhere-action')} size="small">
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          actions={[
            { id: 'listed', name: t('import-everywhere-listed-action', { field: change.name }), onAction: () => everywhere.mutate('listed') },
            { id: 'kept', name: t('import-everywhere-kept-action', { field: change.name }), onAction: () => everywhere.mutate('kept') },
          ]}
        />
      </span>
    </li>
  );
}
