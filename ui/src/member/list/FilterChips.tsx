import type { ListChoice, ListChoices, ListFilter } from '../../ipc/bindings';
import { Chip } from '../../kit/Chip';
import { useFormat, useText } from '../../l10n/useText';

interface FilterChipsProps {
  filter: ListFilter;
  choices: ListChoices | undefined;
  onChange: (filter: ListFilter) => void;
}

/** So many names stand in a chip; the others are counted. */
const NAMED = 2;

/** The filters in force, each taken away by one press. */
export function FilterChips({ filter, choices, onChange }: FilterChipsProps) {
  const t = useText();
  const format = useFormat();
  const names = (of: readonly ListChoice[] | undefined, ids: readonly string[]) => {
    const known = ids.map((id) => of?.find((choice) => choice.id === id)?.name ?? id);
    const more = known.length - NAMED;
    return known.slice(0, NAMED).join(t('members-list-comma')) + (more > 0 ? ` +${format.number(more)}` : '');
  };
  const chips: { id: string; words: string; without: Partial<ListFilter> }[] = [];
  const add = (id: string, name: string, value: string, without: Partial<ListFilter>) =>
    chips.push({ id, words: t('members-filter-chip', { name, value }), without });
  if (filter.binned) chips.push({ id: 'bin', words: t('members-bin-title'), without: { binned: false } });
  if (filter.states.length > 0) add('state', t('member-list-state-column'), names(choices?.states, filter.states), { states: [] });
  if (filter.categories.length > 0) add('category', t('member-list-category-column'), names(choices?.categories, filter.categories), { categories: [] });
  if (filter.communes.length > 0) add('commune', t('member-list-commune-column'), names(choices?.communes, filter.communes), { communes: [] });
  if (filter.pieces.length > 0) add('piece', t('member-list-pieces-column'), names(choices?.pieces, filter.pieces), { pieces: [] });
  if (filter.expiresBy) add('expires', t('members-expires-by-label'), format.date(filter.expiresBy), { expiresBy: null });
  if (filter.faulty !== null) chips.push({ id: 'faulty', words: t(filter.faulty ? 'members-faulty-name' : 'members-faultless-name'), without: { faulty: null } });
  if (filter.knownToCnss !== null)
    chips.push({ id: 'cnss', words: t(filter.knownToCnss ? 'members-cnss-known-name' : 'members-cnss-unknown-name'), without: { knownToCnss: null } });
  return chips.map(({ id, words, without }) => (
    <Chip key={id} onRemove={() => onChange({ ...filter, ...without })} removeLabel={t('members-filter-remove-label', { filter: words })}>
      {words}
    </Chip>
  ));
}
