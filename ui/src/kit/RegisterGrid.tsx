import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useLanguage } from '../l10n/useText';
import { classes } from './classes';
import { placeAfter, type Place } from './gridKeys';
import { Slots } from './slots';
import './RegisterGrid.css';

export interface GridColumn<Row> {
  id: string;
  name: string;
  /** A track of the grid: `minmax(160px, 2fr)`. */
  width: string;
  /** The order it gives now; absent: it gives none. */
  order?: 'ascending' | 'descending' | 'none';
  onOrder?: () => void;
  cell: (row: Row) => ReactNode;
}

export interface RegisterGridProps<Row> {
  label: string;
  columns: readonly GridColumn<Row>[];
  /** All rows there are, most of them not read. */
  total: number;
  /** A row that was read. */
  rowAt: (at: number) => Row | undefined;
  keyOf: (row: Row) => number;
  /** Changes when another list is shown: it begins at its top. */
  listKey: string;
  /** Told which rows are wanted, both included. */
  onWanted: (from: number, to: number) => void;
  isSelected: (key: number) => boolean;
  /** Names the box of a row for the screen reader. */
  selectLabel: string;
  /** The row whose detail is shown. */
  chosen: number | null;
  onChoose: (row: Row) => void;
  onOpen: (row: Row) => void;
  onToggle: (row: Row) => void;
  /** Everything between two places, both included. */
  onExtend: (from: number, to: number) => void;
  onSelectAll: () => void;
}

const OVERSCAN = 3;
const ROW = 60;
const HEAD = 37;

function textScale(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')) || 1;
}

/** A list of any length: rows come by window, keys lead everywhere, and only what is in sight is drawn. */
export function RegisterGrid<Row>(props: RegisterGridProps<Row>) {
  const { label, columns, total, rowAt, keyOf, listKey, onWanted, isSelected, selectLabel, chosen } = props;
  const { direction } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 1 });
  const wantsFocus = useRef(false);
  const anchor = useRef<number | null>(null);
  const [scale] = useState(textScale);
  const height = Math.round(ROW * scale);
  const head = Math.round(HEAD * scale);
  const row = Math.min(active.row, total - 1);

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialRect: { width: 0, height: 640 },
    // The row with the focus stays, however far one scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const inSight = defaultRangeExtractor(range);
        if (row < 0 || inSight.includes(row)) return inSight;
        return row < (inSight[0] ?? 0) ? [row, ...inSight] : [...inSight, row];
      },
      [row],
    ),
  });
  const items = virtual.getVirtualItems();
  const id = useId();
  const [slots] = useState(() => new Slots());
  const places = slots.of(items.map((item) => item.index));
  const idOf = (slot: number | undefined) => `${id}-${String(slot)}`;
  // Drawn in the order of their places, so that no element is moved; readers follow `aria-owns`.
  const drawn = items.map((item, at) => ({ item, slot: places[at] ?? 0 })).sort((a, b) => a.slot - b.slot);
  const from = virtual.range?.startIndex ?? 0;
  const to = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (total > 0) onWanted(Math.max(0, from - OVERSCAN), Math.min(total - 1, to + OVERSCAN));
  }, [from, to, total, onWanted, listKey]);

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    setActive((place) => (place.row > 0 ? { row: 0, column: place.column } : place));
    anchor.current = null;
  }, [listKey]);

  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${String(row)}"] [data-column="${String(active.column)}"]`);
    if (cell) {
      wantsFocus.current = false;
      cell.focus({ preventScroll: true });
    }
  });

  const go = (place: Place) => {
    wantsFocus.current = true;
    setActive(place);
    if (place.row >= 0) virtual.scrollToIndex(place.row, { align: 'auto' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const here = rowAt(row);
    const whole = event.ctrlKey || event.metaKey;
    if (whole && !event.altKey && event.code === 'KeyA') {
      event.preventDefault();
      props.onSelectAll();
      return;
    }
    if (row < 0 || active.row < 0) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        columns[active.column - 1]?.onOrder?.();
        return;
      }
    } else if (event.key === ' ') {
      event.preventDefault();
      if (event.shiftKey) props.onExtend(Math.min(anchor.current ?? row, row), Math.max(anchor.current ?? row, row));
      else if (here) {
        props.onToggle(here);
        anchor.current = row;
      }
      return;
    } else if (event.key === 'Enter' && here) {
      event.preventDefault();
      if (event.altKey) props.onChoose(here);
      else props.onOpen(here);
      return;
    }
    if (event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / height) - 1);
    const next = placeAfter(event, { row: active.row, column: active.column }, { rows: total, columns: columns.length + 1, page }, direction);
    if (!next) return;
    event.preventDefault();
    if (event.shiftKey && next.row >= 0 && next.row !== row) {
      anchor.current ??= row;
      props.onExtend(Math.min(anchor.current, next.row), Math.max(anchor.current, next.row));
    }
    go(next);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const at = Number(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? NaN);
    const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? 1);
    if (Number.isNaN(at) || at < 0) return;
    const pressed = rowAt(at);
    wantsFocus.current = true;
    setActive({ row: at, column });
    if (!pressed) return;
    if (event.shiftKey) {
      props.onExtend(Math.min(anchor.current ?? row, at), Math.max(anchor.current ?? row, at));
    } else if (column === 0 || event.ctrlKey || event.metaKey) {
      props.onToggle(pressed);
      anchor.current = at;
    } else {
      anchor.current = at;
      props.onChoose(pressed);
    }
  };

  const onDoubleClick = (event: MouseEvent) => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? NaN);
    const pressed = Number.isNaN(at) ? undefined : rowAt(at);
    if (pressed) props.onOpen(pressed);
  };

  const tracks = { '--register-grid-tracks': `44px ${columns.map((column) => column.width).join(' ')}` } as CSSProperties;
  return (
    <div
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className="register-grid"
      ref={scroller}
      style={tracks}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className="register-grid__head" data-row={-1}>
        <div role="columnheader" aria-colindex={1} className="register-grid__cell" data-column={0} tabIndex={active.row < 0 && active.column === 0 ? 0 : -1} aria-label={selectLabel} />
        {columns.map((column, at) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 2}
            data-column={at + 1}
            tabIndex={active.row < 0 && active.column === at + 1 ? 0 : -1}
            className={classes('register-grid__cell', 'register-grid__cell--head', column.onOrder && 'register-grid__cell--ordering')}
            {...(column.order ? { 'aria-sort': column.order } : {})}
            onClick={column.onOrder}
          >
            <span className="register-grid__name">{column.name}</span>
            {column.order === 'ascending' && <ArrowUp size={14} aria-hidden />}
            {column.order === 'descending' && <ArrowDown size={14} aria-hidden />}
          </div>
        ))}
      </div>
      <div role="rowgroup" aria-owns={places.map(idOf).join(' ')} className="register-grid__body" style={{ blockSize: `${String(total * height)}px` }} onClick={onClick} onDoubleClick={onDoubleClick}>
        {drawn.map(({ item, slot }) => {
          const data = rowAt(item.index);
          const key = data === undefined ? null : keyOf(data);
          return (
            <GridRow
              key={slot}
              id={idOf(slot)}
              at={item.index}
              top={item.start - head}
              height={height}
              data={data}
              columns={columns as readonly GridColumn<unknown>[]}
              activeColumn={row === item.index && active.row >= 0 ? active.column : -1}
              isSelected={key !== null && isSelected(key)}
              isChosen={key !== null && key === chosen}
              selectLabel={selectLabel}
            />
          );
        })}
      </div>
    </div>
  );
}

interface GridRowProps {
  id: string;
  at: number;
  top: number;
  height: number;
  data: unknown;
  columns: readonly GridColumn<unknown>[];
  /** −1: the focus is elsewhere. */
  activeColumn: number;
  isSelected: boolean;
  isChosen: boolean;
  selectLabel: string;
}

const GridRow = memo(function GridRow({ id, at, top, height, data, columns, activeColumn, isSelected, isChosen, selectLabel }: GridRowProps) {
  const waiting = data === undefined;
  return (
    <div
      role="row"
      id={id}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      aria-busy={waiting || undefined}
      data-row={at}
      className={classes('register-grid__row', isSelected && 'register-grid__row--selected', isChosen && 'register-grid__row--chosen')}
      style={{ insetBlockStart: `${String(top)}px`, blockSize: `${String(height)}px` }}
    >
      <div role="gridcell" aria-colindex={1} data-column={0} tabIndex={activeColumn === 0 ? 0 : -1} className="register-grid__cell register-grid__cell--box" aria-label={selectLabel}>
        <span className="register-grid__box">{isSelected && <Check size={14} strokeWidth={3} aria-hidden />}</span>
      </div>
      {columns.map((column, n) => (
        <div key={column.id} role="gridcell" aria-colindex={n + 2} data-column={n + 1} tabIndex={activeColumn === n + 1 ? 0 : -1} className="register-grid__cell">
          {waiting ? <span className="register-grid__waiting" /> : column.cell(data)}
        </div>
      ))}
    </div>
  );
});
