import { useQuery } from '@tanstack/react-query';
import { Search, UserPlus, UserSearch, X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DuplicatesButton } from '../duplicate/DuplicatesButton';
import { ListInButtons } from '../import/ListInButtons';
import type { ListInput, MemberLine, OrderCode, Selection } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { IconButton } from '../kit/IconButton';
import { RegisterGrid, type GridColumn, type RegisterGridProps } from '../kit/RegisterGrid';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate, replaceRoute } from '../shell/route';
import type { PageProps } from '../shell/routes';
import { showError } from '../shell/toasts';
import { BulkBar } from './list/BulkBar';
import { COLUMNS } from './list/columns';
import { FilterChips } from './list/FilterChips';
import { FilterMenu } from './list/FilterMenu';
import { ListMenus } from './list/ListMenus';
import { isOpen, OPEN, useListState, withFilter } from './list/listState';
import { MemberPanel } from './list/MemberPanel';
import { countOf, extended, isChosen, NOBODY, toggled } from './list/selection';
import { useMemberRows, type RowStore } from './list/useMemberRows';
import './list/MemberList.css';

/** The members: a list of any length, searched, narrowed and ordered as one types. */
export function MembersPage({ route }: PageProps) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [state, change] = useListState();
  const { filter, typed, order, descending } = state;
  const search = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const input = useMemo<ListInput>(() => ({ filter, typed, order, descending }), [filter, typed, order, descending]);
  // A selection belongs to the list it was made in.
  const [made, setMade] = useState<{ input: ListInput; selection: Selection }>({ input, selection: NOBODY });
  const selection = made.input === input ? made.selection : NOBODY;
  const setSelection = useCallback(
    (next: Selection | ((before: Selection) => Selection)) =>
      setMade((before) => {
        const former = before.input === input ? before.selection : NOBODY;
        return { input, selection: typeof next === 'function' ? next(former) : next };
      }),
    [input],
  );
  const { shown, error, rows, want } = useMemberRows(input, language);
  const choices = useQuery({ queryKey: ['member', 'choices', language], queryFn: () => commands.listChoices(language), meta: { kinds: ['member', 'dossier'] } });

  // What another room asks to show stands here as chips.
  useEffect(() => {
    if (route.filter === undefined) return;
    const asked = route.filter;
    replaceRoute({ room: 'member' });
    commands
      .readListFilter(asked)
      .then((read) => change({ filter: withFilter(OPEN, read.filter), typed: read.text }))
      .catch(showError);
  }, [route.filter, change]);

  const total = shown?.total ?? 0;
  const all = total + (shown?.hidden ?? 0);
  usePageHead(filter.binned ? t('members-bin-title') : t('shell-members-name'), shown ? (total === all ? format.number(all) : `${format.number(total)} / ${format.number(all)}`) : undefined);

  useKey('mod+f', () => {
    search.current?.focus();
    search.current?.select();
  });
  useKey('mod+n', () => navigate({ room: 'member', id: 'new' }));

  const takeTyped = () => {
    if (!typed.includes(':')) return;
    commands
      .readListFilter(typed)
      .then((read) => change({ filter: withFilter(filter, read.filter), typed: read.text }))
      .catch(showError);
  };

  const columns = useMemo<readonly GridColumn<MemberLine>[]>(() => {
    const give = (wanted: OrderCode) => () => change({ order: wanted, descending: wanted === order ? !descending : false });
    return state.columns.flatMap((id) => {
      const kind = COLUMNS.find((column) => column.id === id);
      if (!kind) return [];
      const ordering = kind.order;
      return [
        {
          id,
          name: t(kind.name),
          width: kind.width,
          cell: (row: MemberLine) => kind.cell(row, { language, t, format }),
          ...(ordering ? { onOrder: give(ordering), order: ordering === order ? (descending ? ('descending' as const) : ('ascending' as const)) : ('none' as const) } : {}),
        },
      ];
    });
  }, [state.columns, order, descending, language, t, format, change]);

  const onToggle = useCallback((row: MemberLine) => setSelection((before) => toggled(before, row.id)), [setSelection]);
  const onExtend = useCallback(
    (from: number, to: number) => {
      commands
        .listMemberKeys(input, from, to, language)
        .then((ids) => setSelection((before) => extended(before, ids)))
        .catch(showError);
    },
    [input, language, setSelection],
  );
  const open = useCallback((row: MemberLine) => navigate({ room: 'member', id: row.id }), []);
  const choose = useCallback((row: MemberLine) => setChosen((before) => (before === row.id ? null : row.id)), []);
  const picked = countOf(selection, total);
  const narrowed = !isOpen(filter) || typed.trim() !== '';
  const clear = () => change({ filter: { ...OPEN, binned: filter.binned }, typed: '' });

  return (
    <div className="member-list">
      <div className="member-list__tools">
        <div className="member-list__search">
          <Search size={18} aria-hidden />
          <input
            ref={search}
            className="member-list__field"
            type="search"
            value={typed}
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            aria-label={t('members-search-label')}
            placeholder={t('members-search-hint')}
            onChange={(event) => change({ typed: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') takeTyped();
              if (event.key === 'Escape' && typed) {
                event.stopPropagation();
                change({ typed: '' });
              }
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                document.querySelector<HTMLElement>('.register-grid [tabindex="0"]')?.focus();
              }
            }}
          />
          {typed && (
            <IconButton label={t('members-search-clear-action')} size="small" onPress={() => change({ typed: '' })}>
              <X size={16} aria-hidden />
            </IconButton>
          )}
        </div>
        {choices.data && <FilterMenu filter={filter} choices={choices.data} onChange={(next) => change({ filter: next })} />}
        {shown && shown.hidden > 0 && <span className="member-list__hidden">{t('members-hidden-count', { n: shown.hidden })}</span>}
        <span className="member-list__gap" />
        <ListMenus state={state} input={input} binned={choices.data?.binned ?? 0} onChange={change} />
        <DuplicatesButton members={choices.data?.all ?? 0} />
        <ListInButtons />
        <Button kind="main" icon={<UserPlus size={18} aria-hidden />} onPress={() => navigate({ room: 'member', id: 'new' })}>
          {t('members-new-action')}
        </Button>
      </div>
      {(!isOpen(filter) || filter.binned) && (
        <div className="member-list__chips">
          <FilterChips filter={filter} choices={choices.data} onChange={(next) => change({ filter: next })} />
        </div>
      )}
      {shown && shown.unknown.length > 0 && (
        <p className="member-list__unknown" role="status">
          {t('members-unknown-status', { words: shown.unknown.join(t('members-list-comma')) })}
        </p>
      )}
      {picked > 0 && <BulkBar selection={selection} picked={picked} total={total} input={input} onChange={setSelection} />}
      <div className="member-list__place">
        {error && !shown ? (
          <ErrorState error={error} onRetry={() => change({})} />
        ) : !shown ? (
          <Skeleton lines={8} />
        ) : total === 0 ? (
          <Nothing narrowed={narrowed} binned={filter.binned} onClear={clear} />
        ) : (
          <MemberGrid
            label={filter.binned ? t('members-bin-title') : t('shell-members-name')}
            columns={columns}
            total={total}
            rows={rows}
            keyOf={keyOf}
            listKey={shown.key}
            onWanted={want}
            isSelected={(id) => isChosen(selection, id)}
            selectLabel={t('members-select-label')}
            chosen={chosen}
            onChoose={choose}
            onOpen={open}
            onToggle={onToggle}
            onExtend={onExtend}
            onSelectAll={() => setSelection({ all: true, ids: [] })}
          />
        )}
      </div>
      {chosen !== null && <MemberPanel id={chosen} input={input} binned={filter.binned} onClose={() => setChosen(null)} />}
    </div>
  );
}

/** The grid by itself, so that rows coming in draw nothing else again. */
function MemberGrid({ rows, ...rest }: Omit<RegisterGridProps<MemberLine>, 'rowAt'> & { rows: RowStore }) {
  const [, drawn] = useState(0);
  useEffect(() => rows.subscribe(() => drawn((n) => n + 1)), [rows]);
  return <RegisterGrid {...rest} rowAt={rows.at} />;
}

function keyOf(row: MemberLine): number {
  return row.id;
}

function Nothing({ narrowed, binned, onClear }: { narrowed: boolean; binned: boolean; onClear: () => void }) {
  const t = useText();
  if (narrowed) {
    return (
      <EmptyState icon={<UserSearch size={32} aria-hidden />} title={t('members-none-found-title')} actions={<Button onPress={onClear}>{t('members-clear-action')}</Button>}>
        {t('members-none-found-text')}
      </EmptyState>
    );
  }
  if (binned) return <EmptyState title={t('members-bin-empty-title')}>{t('members-bin-empty-text')}</EmptyState>;
  return (
    <EmptyState
      icon={<UserPlus size={32} aria-hidden />}
      title={t('members-empty-title')}
      actions={
        <>
          <Button onPress={() => navigate({ room: 'member', section: 'import' })}>{t('import-open-action')}</Button>
          <Button kind="main" onPress={() => navigate({ room: 'member', id: 'new' })}>
            {t('members-new-action')}
          </Button>
        </>
      }
    >
      {t('members-empty-text')}
    </EmptyState>
  );
}
