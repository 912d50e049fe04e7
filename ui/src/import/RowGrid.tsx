import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { FateCode, ImportRow, RowFilterCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { RegisterGrid, type GridColumn } from '../kit/RegisterGrid';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { FateBadge } from './FateBadge';
import { useListChange } from './openList';
import { RowPanel } from './RowPanel';
import { RowSummary } from './RowSummary';
import { useImportRows } from './useImportRows';
import { Who } from './Who';

/** Whether a row of this fate has its box ticked: what would not be written has not. */
const TAKEN: Record<FateCode, boolean> = { new: true, changed: true, asked: true, unchanged: false, conflicting: false, faulty: false, takenOut: false };

interface RowGridProps {
  filter: RowFilterCode;
  revision: number;
}

/** The rows of the list, and beside them the one that is chosen. */
export function RowGrid({ filter, revision }: RowGridProps) {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<{ row: number; byKey: boolean } | null>(null);
  const { total, error, rowAt, find, want } = useImportRows(filter, revision, language);
  const { mutate: takeOut } = useListChange(({ row, out }: { row: number; out: boolean }, spoken) => commands.changeImportRow(row, { kind: 'takeOut', out }, spoken));
  const columns = useMemo<readonly GridColumn<ImportRow>[]>(
    () => [
      { id: 'row', name: t('import-row-column'), width: 'minmax(64px, max-content)', cell: (row) => <Bdi dir="ltr">{row.row}</Bdi> },
      { id: 'person', name: t('import-person-column'), width: 'minmax(170px, 1.3fr)', cell: (row) => <Who name={row.name} twin isOut={row.fate === 'takenOut'} /> },
      { id: 'fate', name: t('import-fate-column'), width: 'minmax(150px, max-content)', cell: (row) => <FateBadge row={row} /> },
      { id: 'what', name: t('import-what-column'), width: 'minmax(260px, 3fr)', cell: (row) => <RowSummary row={row} /> },
    ],
    [t],
  );
  const choose = useCallback((row: ImportRow) => setChosen((before) => (before?.row === row.row ? null : { row: row.row, byKey: false })), []);
  const open = useCallback((row: ImportRow) => setChosen({ row: row.row, byKey: true }), []);
  const close = () => {
    setChosen(null);
    document.querySelector<HTMLElement>('.import-room .register-grid [tabindex="0"]')?.focus();
  };
  const toggle = useCallback((row: ImportRow) => takeOut({ row: row.row, out: row.fate !== 'takenOut' }), [takeOut]);
  const isTaken = (key: number) => {
    const row = find(key);
    return row !== undefined && TAKEN[row.fate];
  };
  const nothing = useCallback(() => undefined, []);
  if (error !== null && total === null) return <ErrorState error={error} onRetry={() => void client.invalidateQueries({ queryKey: ['member', 'import'] })} />;
  if (total === null) return <Skeleton lines={8} />;
  return (
    <>
      {total === 0 ? (
        <EmptyState title={t('import-none-title')}>{t('import-none-text')}</EmptyState>
      ) : (
        <RegisterGrid
          label={t('import-rows-label')}
          columns={columns}
          total={total}
          rowAt={rowAt}
          keyOf={rowKey}
          listKey={filter}
          onWanted={want}
          isSelected={isTaken}
          selectLabel={t('import-take-label')}
          chosen={chosen?.row ?? null}
          onChoose={choose}
          onOpen={open}
          onToggle={toggle}
          onExtend={nothing}
          onSelectAll={nothing}
        />
      )}
      {chosen !== null && <RowPanel key={chosen.row} row={chosen.row} revision={revision} takesFocus={chosen.byKey} onClose={close} />}
    </>
  );
}

function rowKey(row: ImportRow): number {
  return row.row;
}
