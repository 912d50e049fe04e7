import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListInput, ListPage, MemberLine } from '../ipc/bindings';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { useRoute, resetRoute, type Route } from '../shell/route';
import { renderUi } from '../testing/render';
import { resetListState } from './list/listState';
import { MembersPage } from './MembersPage';

const TOTAL = 100_000;

function line(id: number): MemberLine {
  return {
    id,
    nameAr: `الاسم ${String(id)}`,
    nameLatin: `NOM ${String(id)}`,
    number: String(id),
    state: 'ready',
    stateName: 'prêt',
    category: 'CPU',
    commune: 'Agadir',
    cin: 'J••••12',
    phone: '',
    cnss: '',
    changedOn: '2026-11-22',
    assessed: true,
    faults: 0,
    pieces: [
      { kind: 'cin-copy', ofDependant: false, standing: 'verified', required: true },
      { kind: 'photo', ofDependant: false, standing: 'missing', required: true },
    ],
    nextOn: '2027-03-31',
    nextKind: 'piece',
  };
}

function page(input: ListInput, offset: number, count: number): ListPage {
  const total = input.typed === '' ? TOTAL : 3;
  const rows = Array.from({ length: Math.max(0, Math.min(count, total - offset)) }, (_, n) => line(offset + n + 1));
  return { rows, offset, total, hidden: TOTAL - total, unknown: input.typed.includes('x:') ? [input.typed] : [] };
}

let world: FakeHost;
const way: Route[] = [];

function Here() {
  const route = useRoute();
  useEffect(() => void way.push(route), [route]);
  return null;
}

function show(language: 'fr' | 'ar' = 'fr') {
  resetListState();
  resetRoute();
  world = fakeHost({
    listMembers: (input, offset, count) => page(input, offset, count),
    listChoices: () => ({ states: [], categories: [], communes: [], pieces: [], faulty: 0, all: TOTAL, binned: 0, due: 0 }),
    listMemberKeys: (_input, from, to) => Array.from({ length: to - from + 1 }, (_, n) => from + n + 1),
    listViews: () => [],
    memberLine: (id) => line(id),
    memberGaps: () => [],
    bulkRecap: () => ({ takes: 2, names: [{ id: 1, name: 'NOM 1' }], leaves: [{ why: 'sent', members: 1, names: [{ id: 3, name: 'NOM 3' }] }] }),
  });
  setHost(world);
  return renderUi(
    <>
      <Here />
      <MembersPage route={{ room: 'member' }} />
    </>,
    { language },
  );
}

const grid = () => screen.findByRole('grid');
const focused = () => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex');

describe('the list of members', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1000);
  });
  afterEach(() => vi.restoreAllMocks());

  it('tells the screen reader of every row and draws few of them', async () => {
    show();
    const list = await grid();
    expect(list.getAttribute('aria-rowcount')).toBe(String(TOTAL + 1));
    await screen.findByText('NOM 1');
    expect(within(list).getAllByRole('row').length).toBeLessThan(60);
    const read = world.calls.filter((call) => call.name === 'listMembers').map((call) => call.args[2] as number);
    expect(Math.max(...read)).toBeLessThanOrEqual(200);
  });

  it('keys lead through the grid and Enter opens the member', async () => {
    show();
    const list = await grid();
    await screen.findByText('NOM 1');
    const first = within(list).getAllByRole('gridcell')[1];
    act(() => first?.focus());
    fireEvent.keyDown(first as Element, { key: 'ArrowDown' });
    await waitFor(() => expect(focused()).toBe('3'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
    await waitFor(() => expect(way.at(-1)).toEqual({ room: 'member', id: 2 }));
  });

  it('arrows to the side are mirrored in Arabic', async () => {
    show('ar');
    const list = await grid();
    await screen.findByText('الاسم 1');
    const first = within(list).getAllByRole('gridcell')[1];
    act(() => first?.focus());
    fireEvent.keyDown(first as Element, { key: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-colindex')).toBe('3'));
  });

  it('Space selects, Shift and Space selects what lies between, and the recap says who is left out', async () => {
    show();
    const list = await grid();
    await screen.findByText('NOM 1');
    const first = within(list).getAllByRole('gridcell')[1] as HTMLElement;
    act(() => first.focus());
    fireEvent.keyDown(first, { key: ' ' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    await waitFor(() => expect(focused()).toBe('3'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    await waitFor(() => expect(focused()).toBe('4'));
    fireEvent.keyDown(document.activeElement as Element, { key: ' ', shiftKey: true });
    const bar = await screen.findByRole('toolbar');
    await waitFor(() => expect(bar.textContent).toMatch(/3/));
    fireEvent.click(within(bar).getByText('Marquer prêt'));
    await screen.findByText('NOM 3');
  });

  it('typing narrows the list at once, says what is hidden and what was not understood', async () => {
    show();
    await grid();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'x:benali' } });
    await waitFor(async () => expect((await grid()).getAttribute('aria-rowcount')).toBe('4'));
    expect(screen.getByText(/masqués par le filtre/).textContent).toMatch(/99\u00A0997/);
    expect(screen.getByRole('status').textContent).toMatch(/x:benali/);
  });

  it('reads again what changed without losing its place', async () => {
    show();
    await grid();
    await screen.findByText('NOM 1');
    const before = world.calls.length;
    act(() => world.change('member'));
    await waitFor(() => expect(world.calls.length).toBeGreaterThan(before));
    await screen.findByText('NOM 1');
  });
});
