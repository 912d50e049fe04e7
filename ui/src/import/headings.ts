/** The row that looks most like headings, from 0: as full as the fullest, and without a digit. */
export function firstHeadings(rows: readonly (readonly string[])[]): number | null {
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
  const most = Math.max(0, ...rows.map(filled));
  const at = rows.findIndex((cells) => filled(cells) * 2 > most);
  return at >= 0 && !rows[at]?.some((cell) => /\p{Nd}/u.test(cell)) ? at : null;
}
