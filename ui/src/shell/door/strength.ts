// How hard a passphrase is to guess, in four words. An estimate for advice; the office alone decides what is too short.

export type Strength = 'short' | 'weak' | 'fair' | 'good';

const LEAST = 8;

/** Of letters typed, without what repeats or runs on. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase];
  if (letters.length < LEAST) return 'short';
  const telling = letters.filter((letter, at) => {
    const before = letters[at - 1];
    if (before === undefined) return true;
    const step = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
    return Math.abs(step) > 1;
  });
  const kinds = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u].filter((kind) => kind.test(passphrase)).length;
  const words = passphrase.trim().split(/\s+/).filter((word) => word.length > 2).length;
  const score = new Set(telling).size + telling.length / 2 + kinds * 2 + words * 2;
  if (score < 18) return 'weak';
  return score < 28 ? 'fair' : 'good';
}
