import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ListChoice, ListChoices, ListFilter } from '../../ipc/bindings';
import { Button } from '../../kit/Button';
import { Checkbox } from '../../kit/Checkbox';
import { DateField } from '../../kit/DateField';
import { Popover } from '../../kit/Popover';
import { TextField } from '../../kit/TextField';
import { fold } from '../../l10n/fold';
import { useFormat, useText } from '../../l10n/useText';

interface FilterMenuProps {
  filter: ListFilter;
  choices: ListChoices;
  onChange: (filter: ListFilter) => void;
}

/** So many communes are offered before one types. */
const COMMUNES = 7;

/** What the list can be narrowed by, with how many members each would show. */
export function FilterMenu({ filter, choices, onChange }: FilterMenuProps) {
  const t = useText();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const toggle = (ids: readonly string[], id: string, on: boolean) => (on ? [...ids, id] : ids.filter((other) => other !== id));
  const group = (title: string, kind: 'states' | 'categories' | 'communes' | 'pieces', offered: readonly ListChoice[]) =>
    offered.length > 0 && (
      <fieldset className="filter-menu__group">
        <legend>{title}</legend>
        {kind === 'communes' && choices.communes.length > COMMUNES && (
          <TextField label={t('members-commune-search-label')} hideLabel placeholder={t('members-commune-search-label')} value={typed} onChange={setTyped} />
        )}
        {offered.map((choice) => (
          <Checkbox key={choice.id} isSelected={filter[kind].includes(choice.id)} onChange={(on) => onChange({ ...filter, [kind]: toggle(filter[kind], choice.id, on) })}>
            <span className="filter-menu__choice">
              <span>{choice.name}</span>
              <span className="filter-menu__count">{format.number(choice.members)}</span>
            </span>
          </Checkbox>
        ))}
      </fieldset>
    );
  const wanted = fold(typed);
  const communes = [...choices.communes]
    .filter((choice) => (wanted ? fold(choice.name).includes(wanted) : true))
    .sort((a, b) => Number(filter.communes.includes(b.id)) - Number(filter.communes.includes(a.id)) || (wanted ? 0 : b.members - a.members))
    .slice(0, COMMUNES);
  return (
    <Popover
      label={t('members-filter-add-action')}
      trigger={
        <Button size="small" icon={<Plus size={16} aria-hidden />}>
          {t('members-filter-add-action')}
        </Button>
      }
    >
      <div className="filter-menu">
        <div>
          {group(t('member-list-state-column'), 'states', choices.states)}
          {group(t('member-list-category-column'), 'categories', choices.categories.filter((choice) => choice.id !== ''))}
        </div>
        <div>
          {group(t('member-list-pieces-column'), 'pieces', choices.pieces)}
          <div className="filter-menu__day">
            <DateField label={t('members-expires-by-label')} value={filter.expiresBy} onChange={(day) => onChange({ ...filter, expiresBy: day })} />
          </div>
          <fieldset className="filter-menu__group">
            <legend>{t('members-data-title')}</legend>
            <Checkbox isSelected={filter.faulty === true} onChange={(on) => onChange({ ...filter, faulty: on ? true : null })}>
              <span className="filter-menu__choice">
                <span>{t('members-faulty-name')}</span>
                <span className="filter-menu__count">{format.number(choices.faulty)}</span>
              </span>
            </Checkbox>
            <Checkbox isSelected={filter.knownToCnss === true} onChange={(on) => onChange({ ...filter, knownToCnss: on ? true : null })}>
              {t('members-cnss-known-name')}
            </Checkbox>
            <Checkbox isSelected={filter.knownToCnss === false} onChange={(on) => onChange({ ...filter, knownToCnss: on ? false : null })}>
              {t('members-cnss-unknown-name')}
            </Checkbox>
          </fieldset>
          {group(t('member-list-commune-column'), 'communes', communes)}
        </div>
      </div>
    </Popover>
  );
}
