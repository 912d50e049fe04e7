import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TaskPersonView, TaskView, TodayView } from '../ipc/bindings';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { resetRoute, useRoute } from '../shell/route';
import { renderUi } from '../testing/render';
import { TodayPage } from './TodayPage';

function person(member: number, latin: string, ar: string): TaskPersonView {
  return { member, name: { latin, ar }, on: null, dependant: null, change: '', mends: [] };
}

function task(part: Partial<TaskView>): TaskView {
  return { kind: 'faulty', count: 1, people: [], transmission: null, days: 0, ...part };
}

const TASKS: TaskView[] = [
  task({ kind: 'faulty', count: 5, people: [person(1, 'EL IDRISSI Ali', 'علي الإدريسي'), person(2, 'BOUCHAIB Omar', 'عمر بوشعيب')] }),
  task({
    kind: 'undelivered',
    days: 9,
    transmission: { id: 8, number: '2026-08', closedOn: '2026-11-13', agency: 'Inezgane', dossiers: 48, rows: 48, answered: 0, state: 'produced', receivedOn: null, isLate: true, seal: '1a2b' },
  }),
  task({ kind: 'expiring', count: 3 }),
  task({ kind: 'ready', count: 34 }),
];

let today: TodayView;
let host: FakeHost;

beforeEach(() => {
  resetRoute();
  today = {
    on: '2026-11-22',
    planned: null,
    until: '2026-12-10',
    members: 1284,
    due: 0,
    tasks: TASKS,
    dates: [{ on: '2026-11-30', members: 12, what: ['Cotisation AMO'], doubtful: true }],
    states: [
      { code: '', name: '', count: 3 },
      { code: 'ready', name: 'prêt à transmettre', count: 34 },
    ],
    categories: [{ code: 'cpu', name: 'CPU', count: 900 }],
    communes: [{ code: '09.001.01.01', name: 'Agadir', count: 700 }],
    otherCommunes: 12,
  };
  host = fakeHost({ today: () => today, comingClocks: () => [], planDeposit: () => null, addSample: () => null });
  setHost(host);
});

function Where() {
  return <output data-testid="where">{JSON.stringify(useRoute())}</output>;
}

function open(language: 'fr' | 'ar' = 'fr') {
  return renderUi(
    <>
      <TodayPage />
      <Where />
    </>,
    { language },
  );
}

const where = () => JSON.parse(screen.getByTestId('where').textContent ?? '') as unknown;
const tasks = () => screen.findAllByRole('button', { name: /fiches|Envoi|expire|prêts/ });

describe('today', () => {
  it('focuses the most urgent task, and arrows move along the list without leaving it', async () => {
    const user = userEvent.setup();
    open();
    const [first, second, , last] = await tasks();
    expect(document.activeElement).toBe(first);
    expect(first?.textContent).toMatch(/5.* fiches/);
    expect(first?.textContent).toMatch(/EL IDRISSI Ali.*BOUCHAIB Omar.*3.* autres/);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toBe(last);
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  it('opens what a reject asks to mend where it is mended, and lists several', async () => {
    const user = userEvent.setup();
    const ali = person(1, 'EL IDRISSI Ali', 'علي الإدريسي');
    const mend = { id: 3, member: 1, name: ali.name, reason: 'RIB non valide', task: 'Recopier les 24 chiffres.', place: 'rib', remark: '', askedOn: '2026-11-20', transmission: '2026-08' };
    today = { ...today, tasks: [task({ kind: 'rejected', count: 1, people: [{ ...ali, mends: [mend] }] })] };
    const { unmount } = open();
    const one = await screen.findByRole('button', { name: /rejeté/ });
    expect(one.textContent).toMatch(/EL IDRISSI Ali.*Recopier/);
    await user.click(one);
    expect(where()).toEqual({ room: 'member', id: 1, section: 'rib' });
    unmount();
    today = { ...today, tasks: [task({ kind: 'rejected', count: 2, people: [{ ...ali, mends: [mend] }] })] };
    open();
    await user.click(await screen.findByRole('button', { name: /rejetés/ }));
    expect(where()).toEqual({ room: 'transmission', section: 'mends' });
  });

  it('settles a task by its digit, by the key’s place as well', async () => {
    const user = userEvent.setup();
    open();
    await tasks();
    await user.keyboard('[Digit1]');
    expect(where()).toEqual({ room: 'member', filter: 'fault:yes' });
    // On a French keyboard the key of 2 types é.
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true }));
    await waitFor(() => expect(where()).toEqual({ room: 'transmission', id: 8, section: 'delivery' }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '3', code: 'Numpad3', bubbles: true }));
    await waitFor(() => expect(where()).toEqual({ room: 'member', filter: 'expires:10/12/2026' }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', code: 'Digit4', bubbles: true }));
    await waitFor(() => expect(where()).toEqual({ room: 'transmission', id: 'new' }));
  });

  it('says how long a transmission waits for its delivery to be noted', async () => {
    open();
    expect(await screen.findByText(/depuis .*9.* jours/)).toBeTruthy();
    expect(screen.getByText(/48.*Inezgane/)).toBeTruthy();
  });

  it('opens the members behind a bar', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: /prêt à transmettre/ }));
    expect(where()).toEqual({ room: 'member', filter: 'state:ready' });
    await user.click(screen.getByRole('button', { name: /sans dossier/ }));
    expect(where()).toEqual({ room: 'member', filter: 'state:none' });
    await user.click(screen.getByRole('button', { name: /CPU/ }));
    expect(where()).toEqual({ room: 'member', filter: 'category:cpu' });
    await user.click(screen.getByRole('button', { name: /Agadir/ }));
    expect(where()).toEqual({ room: 'member', filter: 'commune:"Agadir"' });
  });

  it('marks a date that is to be confirmed', async () => {
    open('ar');
    expect(await screen.findByText(/تاريخ للتأكد لدى الوكالة/)).toBeTruthy();
  });

  it('says what to do first in an empty register', async () => {
    const user = userEvent.setup();
    today = { ...today, members: 0, tasks: [] };
    open();
    const add = await screen.findByRole('button', { name: 'Inscrire un adhérent' });
    expect(document.activeElement).toBe(add);
    await user.keyboard('{Enter}');
    expect(where()).toEqual({ room: 'member', id: 'new' });
    await user.click(screen.getByRole('button', { name: /exemple/ }));
    await waitFor(() => expect(host.calls.some((call) => call.name === 'addSample')).toBe(true));
  });

  it('says plainly that nothing presses', async () => {
    today = { ...today, tasks: [] };
    open();
    expect(await screen.findByText('Rien ne presse aujourd’hui')).toBeTruthy();
  });
});
