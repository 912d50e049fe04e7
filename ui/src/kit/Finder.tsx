import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Autocomplete, Collection, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import './Popover.css';
import './Finder.css';

/** Something that can be found and done. */
export interface FinderItem {
  id: string;
  name: ReactNode;
  textValue: string;
  detail?: ReactNode;
  icon?: ReactNode;
  keys?: string;
  onAction: () => void;
}

export interface FinderGroup {
  id: string;
  heading: string;
  items: readonly FinderItem[];
}

interface FinderProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  /** Already narrowed to what was typed. */
  groups: readonly FinderGroup[];
  empty: ReactNode;
}

/** A field and, beneath it, what fits; the focus stays in the field while the arrows choose and Enter acts. */
export function Finder({ label, placeholder, value, onChange, groups, empty }: FinderProps) {
  const items = groups.flatMap((group) => group.items);
  return (
    <Autocomplete inputValue={value} onInputChange={onChange}>
      <SearchField aria-label={label} className="finder__field" autoFocus>
        <Search size={18} aria-hidden />
        <Input role="combobox" aria-expanded className="finder__input" placeholder={placeholder} dir="auto" spellCheck={false} />
      </SearchField>
      <ListBox
        aria-label={label}
        className="popover-list finder__list"
        items={groups}
        renderEmptyState={() => <div className="popover-list__empty">{empty}</div>}
        onAction={(key) => items.find((item) => item.id === key)?.onAction()}
      >
        {(group) => (
          <ListBoxSection id={group.id}>
            <Header className="finder__heading">{group.heading}</Header>
            <Collection items={group.items}>
              {(item) => (
                <ListBoxItem id={item.id} textValue={item.textValue} className="popover-list__item">
                  {item.icon}
                  <span className="popover-list__words">
                    <span>{item.name}</span>
                    {item.detail && <span className="popover-list__detail">{item.detail}</span>}
                  </span>
                  {item.keys && (
                    <kbd className="popover-list__keys" dir="ltr">
                      {item.keys}
                    </kbd>
                  )}
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}
