import type { ImportCounts, RowFilterCode } from '../ipc/bindings';
import { Chip } from '../kit/Chip';
import type { MessageId } from '../l10n/ids';
import { useFormat, useText } from '../l10n/useText';

const FILTERS: readonly { id: RowFilterCode; name: MessageId }[] = [
  { id: 'all', name: 'import-all-filter' },
  { id: 'new', name: 'import-new-filter' },
  { id: 'changed', name: 'import-changed-filter' },
  { id: 'asked', name: 'import-asked-filter' },
  { id: 'faulty', name: 'import-faulty-filter' },
  { id: 'conflicting', name: 'import-conflicting-filter' },
  { id: 'doubtful', name: 'import-doubtful-filter' },
  { id: 'suspected', name: 'import-suspected-filter' },
  { id: 'unchanged', name: 'import-unchanged-filter' },
  { id: 'takenOut', name: 'import-taken-out-filter' },
];

interface FilterChipsProps {
  counts: ImportCounts;
  filter: RowFilterCode;
  onChange: (filter: RowFilterCode) => void;
}

/** Which rows are shown, with how many each would show; what shows none is left out. */
export function FilterChips({ counts, filter, onChange }: FilterChipsProps) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="import-room__filters" role="group" aria-label={t('import-filter-label')}>
      {FILTERS.filter(({ id }) => id === 'all' || id === filter || counts[id] > 0).map(({ id, name }) => (
        <Chip key={id} isSelected={id === filter} onPress={() => onChange(id)}>
          {t(name)} <bdi>{format.number(counts[id])}</bdi>
        </Chip>
      ))}
    </div>
  );
}
