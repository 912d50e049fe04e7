import type { ReactElement, ReactNode } from 'react';
import { Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { classes } from './classes';
import './Popover.css';
import './Menu.css';

/** One action of a menu; `null` draws a line between. */
export interface MenuAction {
  id: string;
  name: ReactNode;
  /** As text, for typing to it, where `name` is not text. */
  textValue?: string;
  icon?: ReactNode;
  keys?: string;
  wrong?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

interface MenuProps {
  /** What opens it: a kit button. */
  trigger: ReactElement;
  label: string;
  actions: readonly (MenuAction | null)[];
}

/** Actions behind a button. */
export function Menu({ trigger, label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4} placement="bottom end">
        <AriaMenu className="popover-list" aria-label={label}>
          {actions.map((action, at) =>
            action === null ? (
              <Separator key={`line-${String(at)}`} className="menu__line" />
            ) : (
              <MenuItem
                key={action.id}
                id={action.id}
                textValue={action.textValue ?? (typeof action.name === 'string' ? action.name : action.id)}
                isDisabled={action.isDisabled ?? false}
                onAction={action.onAction}
                className={classes('popover-list__item', action.wrong && 'popover-list__item--wrong')}
              >
                {action.icon}
                <span className="popover-list__words">{action.name}</span>
                {action.keys && <Keyboard className="popover-list__keys">{action.keys}</Keyboard>}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
