import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ProfileColumn } from '../ipc/bindings';
import { ComboBox } from '../kit/ComboBox';
import { IconButton } from '../kit/IconButton';
import { PairField } from '../kit/PairField';
import { fold } from '../l10n/fold';
import { useLanguage, useText } from '../l10n/useText';
import { inLanguage, moved } from './profile';

interface ProfileColumnsProps {
  columns: readonly ProfileColumn[];
  offered: readonly ProfileColumn[];
  fault: (field: string) => string | false;
  /** While a heading is typed. */
  onType: (columns: ProfileColumn[]) => void;
  /** A heading was left. */
  onLeave: () => void;
  /** Columns added, moved or taken away. */
  onPut: (columns: ProfileColumn[]) => void;
}

/** The columns in their order: headings typed, moved by buttons or Alt and the arrows, added from those offered. */
export function ProfileColumns({ columns, offered, fault, onType, onLeave, onPut }: ProfileColumnsProps) {
  const t = useText();
  const { language } = useLanguage();
  const held = useRef<HTMLElement | null>(null);
  // An element that changes its place loses the focus.
  useEffect(() => {
    held.current?.focus();
    held.current = null;
  }, [columns]);
  const nameOf = (column: ProfileColumn) => {
    const usual = offered.find((one) => one.value === column.value);
    return inLanguage((usual ?? column).heading, language);
  };
  const move = (at: number, by: number) => {
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onPut(moved(columns, at, by));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, by);
  };
  const rest = offered.filter((one) => !columns.some((column) => column.value === one.value));
  return (
    <section className="exports__columns" aria-label={t('export-profile-columns-title')}>
      <h3>{t('export-profile-columns-title')}</h3>
      <p className="soft">{t('export-profile-columns-hint')}</p>
      {fault('columns') && <p className="exports__fault">{fault('columns')}</p>}
      <ol className="exports__column-list">
        {columns.map((column, at) => {
          const name = nameOf(column);
          return (
            <li key={column.value} className="exports__column" onKeyDownCapture={(event) => onKeyDown(event, at)}>
              <PairField
                label={name}
                value={column.heading}
                onChange={(heading) => onType(columns.map((one, nth) => (nth === at ? { ...one, heading } : one)))}
                onBlur={onLeave}
                errorAr={fault(`columns.${String(at)}.heading`)}
              />
              <span className="exports__moves">
                <IconButton label={t('export-profile-earlier-action', { name })} size="small" onPress={() => move(at, -1)}>
                  <ArrowUp size={16} aria-hidden />
                </IconButton>
                <IconButton label={t('export-profile-later-action', { name })} size="small" onPress={() => move(at, 1)}>
                  <ArrowDown size={16} aria-hidden />
                </IconButton>
                <IconButton label={t('export-profile-drop-action', { name })} size="small" onPress={() => onPut(columns.filter((_, nth) => nth !== at))}>
                  <X size={16} aria-hidden />
                </IconButton>
              </span>
            </li>
          );
        })}
      </ol>
      <AddColumn key={columns.length} rest={rest} onAdd={(column) => onPut([...columns, column])} />
    </section>
  );
}

function AddColumn({ rest, onAdd }: { rest: readonly ProfileColumn[]; onAdd: (column: ProfileColumn) => void }) {
  const t = useText();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const choices = rest.map((column) => ({ id: column.value, name: inLanguage(column.heading, language) }));
  return (
    <ComboBox
      label={t('export-profile-add-label')}
      placeholder={t('export-profile-add-hint')}
      choices={choices.filter(({ name }) => fold(name).includes(fold(typed.trim())))}
      value={null}
      inputValue={typed}
      onInputChange={setTyped}
      menuTrigger="focus"
      empty={t('export-profile-none-status')}
      onChange={(value) => {
        const column = rest.find((one) => one.value === value);
        if (column) onAdd(column);
      }}
    />
  );
}
