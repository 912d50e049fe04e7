// Where a key leads in a grid of many rows; mirrored with the language.

/** A place: row −1 is the heading. */
export interface Place {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows in sight at once. */
  page: number;
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The place a key leads to; null for a key that moves nothing. */
export function placeAfter(pressed: Pressed, from: Place, size: GridSize, direction: 'ltr' | 'rtl'): Place | null {
  const whole = pressed.ctrlKey || pressed.metaKey;
  const last = size.rows - 1;
  const row = (to: number): Place => ({ row: Math.max(-1, Math.min(last, to)), column: from.column });
  const column = (to: number): Place => ({ row: from.row, column: Math.max(0, Math.min(size.columns - 1, to)) });
  const forward = direction === 'ltr' ? 1 : -1;
  switch (pressed.key) {
    case 'ArrowDown':
      return row(from.row + 1);
    case 'ArrowUp':
      return row(from.row - 1);
    case 'ArrowRight':
      return column(from.column + forward);
    case 'ArrowLeft':
      return column(from.column - forward);
    case 'PageDown':
      return row(Math.max(0, from.row) + size.page);
    case 'PageUp':
      return row(Math.max(Math.min(0, last), from.row - size.page));
    case 'Home':
      return whole ? { row: Math.min(0, last), column: 0 } : column(0);
    case 'End':
      return whole ? { row: last, column: size.columns - 1 } : column(size.columns - 1);
    default:
      return null;
  }
}
