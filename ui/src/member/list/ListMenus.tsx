import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Bookmark, Columns3, FileDown, Printer, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { ListInput, ListView } from '../../ipc/bindings';
import { commands } from '../../ipc/host';
import { useChange } from '../../ipc/queries';
import { Button } from '../../kit/Button';
import { Checkbox } from '../../kit/Checkbox';
import { IconButton } from '../../kit/IconButton';
import { Menu } from '../../kit/Menu';
import { Popover } from '../../kit/Popover';
import { TextField } from '../../kit/TextField';
import { useFormat, useLanguage, useText } from '../../l10n/useText';
import { useKey } from '../../shell/keys';
import { toast } from '../../shell/toasts';
import { COLUMNS, type ColumnId } from './columns';
import type { ListState } from './listState';

interface ListMenusProps {
  state: ListState;
  input: ListInput;
  /** Members in the bin. */
  binned: number;
  onChange: (change: Partial<ListState>) => void;
}

/** Views kept, the columns, and the list leaving as paper or workbook. */
export function ListMenus(props: ListMenusProps) {
  return (
    <>
      <ViewMenu {...props} />
      <ColumnMenu {...props} />
      <LeaveMenu {...props} />
    </>
  );
}

function ViewMenu({ state, binned, onChange }: ListMenusProps) {
  const t = useText();
  const format = useFormat();
  const [name, setName] = useState('');
  const views = useQuery({ queryKey: ['setting', 'views'], queryFn: () => commands.listViews() });
  const keep = useChange(commands.keepViews);
  const kept = views.data ?? [];
  const isColumn = (id: string): id is ColumnId => COLUMNS.some((column) => column.id === id);
  const show = (view: ListView) =>
    onChange({ filter: view.filter, typed: view.text, order: view.order, descending: view.descending, columns: view.columns.filter(isColumn) });
  const save = () => {
    const view: ListView = { name: name.trim(), filter: state.filter, text: state.typed, order: state.order, descending: state.descending, columns: [...state.columns] };
    keep.mutate([...kept.filter((other) => other.name !== view.name), view]);
    setName('');
  };
  return (
    <Popover
      label={t('members-views-action')}
      placement="bottom end"
      trigger={<Button icon={<Bookmark size={18} aria-hidden />}>{t('members-views-action')}</Button>}
    >
      {(close) => (
        <div className="view-menu">
          {kept.length === 0 && <p className="soft">{t('members-views-none-text')}</p>}
          {kept.map((view) => (
            <div key={view.name} className="view-menu__view">
              <Button
                kind="plain"
                onPress={() => {
                  show(view);
                  close();
                }}
              >
                {view.name}
              </Button>
              <IconButton label={t('members-view-drop-label', { name: view.name })} size="small" onPress={() => keep.mutate(kept.filter((other) => other !== view))}>
                <X size={16} aria-hidden />
              </IconButton>
            </div>
          ))}
          <form
            className="view-menu__keep"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim()) save();
            }}
          >
            <TextField label={t('members-view-name-label')} value={name} onChange={setName} />
            <Button type="submit" isDisabled={!name.trim()}>
              {t('members-view-keep-action')}
            </Button>
          </form>
          <Button
            kind="plain"
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => {
              onChange({ filter: { ...state.filter, binned: !state.filter.binned } });
              close();
            }}
          >
            {state.filter.binned ? t('members-bin-leave-action') : t('members-bin-show-action', { n: format.number(binned) })}
          </Button>
        </div>
      )}
    </Popover>
  );
}

function ColumnMenu({ state, onChange }: ListMenusProps) {
  const t = useText();
  const shown = state.columns;
  const move = (id: ColumnId, by: number) => {
    const at = shown.indexOf(id);
    const next = shown.filter((other) => other !== id);
    next.splice(at + by, 0, id);
    onChange({ columns: next });
  };
  const rest = COLUMNS.map((column) => column.id).filter((id) => !shown.includes(id));
  return (
    <Popover
      label={t('members-columns-action')}
      placement="bottom end"
      trigger={
        <IconButton label={t('members-columns-action')} framed>
          <Columns3 size={18} aria-hidden />
        </IconButton>
      }
    >
      <div className="column-menu">
        {[...shown, ...rest].map((id) => {
          const column = COLUMNS.find((other) => other.id === id);
          if (!column) return null;
          const at = shown.indexOf(id);
          const name = t(column.name);
          return (
            <div key={id} className="column-menu__column">
              <Checkbox
                isSelected={at >= 0}
                isDisabled={id === 'name'}
                onChange={(on) => onChange({ columns: on ? [...shown, id] : shown.filter((other) => other !== id) })}
              >
                {name}
              </Checkbox>
              {at >= 0 && (
                <span className="column-menu__moves">
                  <IconButton label={t('members-column-earlier-label', { name })} size="small" isDisabled={at === 0} onPress={() => move(id, -1)}>
                    <ArrowUp size={16} aria-hidden />
                  </IconButton>
                  <IconButton label={t('members-column-later-label', { name })} size="small" isDisabled={at === shown.length - 1} onPress={() => move(id, 1)}>
                    <ArrowDown size={16} aria-hidden />
                  </IconButton>
                </span>
              )}
            </div>
          );
        })}
      </div>
    </Popover>
  );
}

function LeaveMenu({ state, input }: ListMenusProps) {
  const t = useText();
  const { language } = useLanguage();
  const print = useChange(async () => commands.openPaper(await commands.listPaper(input, [...state.columns], language)));
  const save = useChange(async () => commands.savePaper(await commands.listWorkbook(input, [...state.columns], language)), {
    onDone: (place) => place && toast({ text: t('members-saved-status', { place }), tone: 'good' }),
  });
  useKey('mod+p', () => print.mutate(undefined));
  return (
    <Menu
      label={t('members-leave-action')}
      trigger={
        <IconButton label={t('members-leave-action')} framed isDisabled={print.isPending || save.isPending}>
          <FileDown size={18} aria-hidden />
        </IconButton>
      }
      actions={[
        { id: 'print', name: t('members-print-list-action'), icon: <Printer size={16} aria-hidden />, keys: 'Ctrl+P', onAction: () => print.mutate(undefined) },
        { id: 'save', name: t('members-save-list-action'), icon: <FileDown size={16} aria-hidden />, onAction: () => save.mutate(undefined) },
      ]}
    />
  );
}
