/** A sentence with what was typed in it kept in its own direction: «0528 84 00 00» would turn round in Arabic. */
export function isolate(sentence: string, typed: string): string {
  const text = typed.trim();
  return text === '' ? sentence : sentence.replace(text, `\u2068${text}\u2069`);
}
