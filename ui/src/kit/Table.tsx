import type { ReactNode } from 'react';
import { Cell, Column, Row, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components';
import { classes } from './classes';
import './Table.css';

/** A column: its heading and what a row shows in it. */
export interface TableColumn<R> {
  id: string;
  name: ReactNode;
  /** Numbers at the inline end. */
  end?: boolean;
  cell: (row: R) => ReactNode;
}

interface TableProps<R> {
  label: string;
  columns: readonly TableColumn<R>[];
  rows: readonly R[];
  rowId: (row: R) => string | number;
  /** Opening a row, by press or Enter. */
  onRow?: (row: R) => void;
  empty?: ReactNode;
}

/** A short table: up to a few hundred rows. Longer ones are `RegisterGrid`. */
export function Table<R extends object>({ label, columns, rows, rowId, onRow, empty }: TableProps<R>) {
  return (
    <AriaTable
      aria-label={label}
      className="table"
      {...(onRow
        ? {
            onRowAction: (key) => {
              const row = rows.find((one) => String(rowId(one)) === String(key));
              if (row) onRow(row);
            },
          }
        : {})}
    >
      <TableHeader>
        {columns.map((column, at) => (
          <Column key={column.id} id={column.id} isRowHeader={at === 0} className={classes('table__heading', column.end && 'table__cell--end')}>
            {column.name}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => <div className="table__empty">{empty}</div>}>
        {rows.map((row) => (
          <Row key={rowId(row)} id={String(rowId(row))} className={classes('table__row', onRow && 'table__row--open')}>
            {columns.map((column) => (
              <Cell key={column.id} className={classes('table__cell', column.end && 'table__cell--end')}>
                {column.cell(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
