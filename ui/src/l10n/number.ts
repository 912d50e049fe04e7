// Numbers in figures, as the papers write them: digits 0-9, decimal comma, thousands parted by U+00A0.

const NO_BREAK = '\u00A0';
const MINUS = '\u2212';

/** «12 345,5» of a number or a decimal string such as "12345.50"; decimals stay as they are given. */
export function figure(value: number | string): string {
  const given = String(value);
  const negative = given.startsWith('-') && Number(given) !== 0;
  const [whole = '0', fraction] = given.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  return `${negative ? MINUS : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** «1 234,50»: an amount without its unit. */
export function amount(value: string): string {
  const [whole = '0', fraction = ''] = value.split('.');
  return figure(`${whole}.${fraction.padEnd(2, '0')}`);
}
