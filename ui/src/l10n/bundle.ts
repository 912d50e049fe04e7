// The two Fluent bundles, from the same sources that word the papers.

import { FluentBundle, FluentNumber, FluentResource, type FluentValue, type FluentVariable } from '@fluent/bundle';
import { figure } from './number';
import type { MessageId } from './ids';

export type Language = 'fr' | 'ar';
export type Args = Record<string, string | number>;

/** A number written as on the papers, whatever the web view's own data say for Morocco. */
class Figure extends FluentNumber {
  override toString(): string {
    return figure(this.value);
  }
}

const SOURCES = import.meta.glob<string>(['../../../locales/{fr,ar}/*.ftl', '../../../locales/window/{fr,ar}/*.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, {
    functions: {
      NUMBER: ([value]): FluentValue => (value instanceof FluentNumber ? new Figure(value.value) : new Figure(Number(value))),
    },
  });
  for (const [path, text] of Object.entries(SOURCES)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const BUNDLES: Record<Language, FluentBundle> = { fr: bundleOf('fr'), ar: bundleOf('ar') };

/** Whether a message of this id exists. */
export function hasText(id: string): id is MessageId {
  return BUNDLES.fr.hasMessage(id);
}

/** The message in a language, its values isolated from the sentence's direction; the id itself where it is unknown. */
export function text(language: Language, id: MessageId, args: Args = {}): string {
  const bundle = BUNDLES[language];
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return id;
  const values: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) {
    values[name] = typeof value === 'number' ? new Figure(value) : value;
  }
  const faults: Error[] = [];
  const sentence = bundle.formatPattern(pattern, values, faults);
  if (faults.length > 0) console.error(`message ${id}`, faults);
  return sentence;
}
