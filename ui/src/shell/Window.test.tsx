import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenRegister, PreferencesView, Start } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { newQueryClient } from '../ipc/queries';
import { text } from '../l10n/bundle';
import type { MessageId } from '../l10n/ids';
import { resetRoute } from './route';
import { clearToasts } from './toasts';
import { Window } from './Window';

vi.mock('./routes', () => ({ pageOf: () => () => null }));

const PREFERENCES: PreferencesView = { language: 'fr', theme: 'light', textSize: 100, idleMinutes: 0 };
const KNOWN: Start = {
  registers: [{ index: 0, name: 'Souk El Had', place: '/home/nadia/Souk El Had.milaf', there: true }],
  operator: 'Nadia',
  folder: '/home/nadia',
  open: false,
};
const OPEN: OpenRegister = {
  nameAr: 'جمعية سوق الأحد',
  nameFr: 'Souk El Had',
  operator: 'Nadia',
  place: '/home/nadia/Souk El Had.milaf',
  today: '2026-11-22',
  sample: null,
  recovered: false,
};

interface World {
  preferences?: Partial<PreferencesView>;
  start?: Partial<Start>;
  answers?: Parameters<typeof fakeHost>[0];
}

function show({ preferences, start, answers }: World = {}): FakeHost {
  const kept: PreferencesView = { ...PREFERENCES, ...preferences };
  const state: Start = { ...KNOWN, ...start };
  const host = fakeHost({
    preferences: () => kept,
    setPreferences: (changed) => Object.assign(kept, changed),
    start: () => ({ ...state }),
    openView: () => OPEN,
    roomCounts: () => ({ tasks: 7, members: 1284, transmissions: 2 }),
    openRegister: (_index, _operator, passphrase) => {
      if (passphrase !== 'quatre mots sans lien') throw new IpcError({ code: 'passphrase-wrong' });
      state.open = true;
      return OPEN;
    },
    closeRegister: () => {
      state.open = false;
      host.close();
      return null;
    },
    createRegister: () => {
      state.open = true;
      return { code: 'ABCD-EFGH JKMN-PQRS', sheet: 7, place: '/home/nadia/a.milaf' };
    },
    steps: () => ({ undo: 'Fiche modifiée', redo: null }),
    undo: () => 'Annulé : Fiche modifiée',
    redo: () => 'Rétabli : Fiche modifiée',
    ...answers,
  });
  setHost(host);
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Window />
    </QueryClientProvider>,
  );
  return host;
}

const called = (host: FakeHost, name: string) => host.calls.filter((call) => call.name === name);

beforeEach(() => {
  resetRoute();
  clearToasts();
});

describe('the first run', () => {
  it('asks language, association and passphrase, shows the sheet, offers the sample, and opens', async () => {
    const user = userEvent.setup();
    const ar = (id: MessageId) => text('ar', id);
    const fill = async (field: HTMLElement, typed: string) => {
      await user.clear(field);
      await user.paste(typed);
    };
    const host = show({ preferences: { language: null }, start: { registers: [], operator: '' }, answers: { addSample: () => null } });
    await user.click(await screen.findByRole('button', { name: 'العربية' }));
    expect(document.documentElement.dir).toBe('rtl');
    await fill(screen.getByRole('textbox', { name: text('ar', 'kit-pair-arabic-label', { label: ar('door-name-label') }) }), 'جمعية سوق الأحد');
    await user.click(screen.getByRole('button', { name: ar('door-continue-action') }));
    await fill(screen.getByLabelText(ar('door-operator-label')), 'نادية');
    await fill(screen.getByLabelText(ar('door-passphrase-label')), 'قصيرة');
    expect(screen.getByText(ar('door-strength-short-status'))).toBeTruthy();
    await fill(screen.getByLabelText(ar('door-passphrase-label')), 'quatre mots sans lien');
    await fill(screen.getByLabelText(ar('door-again-label')), 'quatre mots sans lien');
    await user.click(screen.getByRole('button', { name: ar('door-create-action') }));
    expect(await screen.findByText('ABCD-EFGH JKMN-PQRS')).toBeTruthy();
    expect(called(host, 'createRegister')[0]?.args[0]).toMatchObject({ operator: 'نادية', passphrase: 'quatre mots sans lien' });
    const onwards = screen.getByRole('button', { name: ar('door-continue-action') });
    expect(onwards.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox'));
    await user.click(onwards);
    await user.click(screen.getByText(ar('door-sample-filled-name')));
    await user.click(screen.getByRole('button', { name: ar('door-start-action') }));
    await screen.findByRole('navigation');
    expect(called(host, 'addSample')).toHaveLength(1);
  });
});

describe('the door', () => {
  it('says a wrong passphrase beside the field and keeps the register closed', async () => {
    const user = userEvent.setup();
    show();
    await user.type(await screen.findByLabelText('Phrase secrète'), 'autre chose{Enter}');
    expect(await screen.findByText(/n’est pas la bonne/)).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.clear(screen.getByLabelText('Phrase secrète'));
    await user.type(screen.getByLabelText('Phrase secrète'), 'quatre mots sans lien{Enter}');
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });

  it.each([
    ['register-locked', /ouvert dans un autre programme/],
    ['register-damaged', /endommagé/],
    ['register-too-new', /version plus récente/],
  ])('says plainly: %s', async (code, sentence) => {
    const user = userEvent.setup();
    show({
      answers: {
        openRegister: () => {
          throw new IpcError({ code, args: { path: '/a', file: 'register.db' } });
        },
      },
    });
    await user.type(await screen.findByLabelText('Phrase secrète'), 'x{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  });

  it('offers to take a register that is gone off the list', async () => {
    const user = userEvent.setup();
    const host = show({ start: { registers: [{ index: 0, name: 'A', place: '/a', there: false }] }, answers: { forgetRegister: () => null } });
    expect(await screen.findByText(/n’est plus à cet endroit/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retirer de la liste' }));
    expect(called(host, 'forgetRegister')).toHaveLength(1);
  });

  it('opens by the recovery code and asks for a new passphrase', async () => {
    const user = userEvent.setup();
    const state = { open: false };
    const host = show({
      answers: {
        start: () => ({ ...KNOWN, open: state.open }),
        recoverRegister: () => {
          state.open = true;
          return OPEN;
        },
        openView: () => ({ ...OPEN, recovered: true }),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Phrase secrète oubliée/ }));
    await user.type(screen.getByLabelText('Code de secours'), 'ABCD{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Choisissez une nouvelle phrase secrète' })).toBeTruthy();
    expect(called(host, 'recoverRegister')[0]?.args).toEqual([0, 'Nadia', 'ABCD']);
  });
});

describe('the frame', () => {
  it('mirrors the whole window at once when the language is switched', async () => {
    const user = userEvent.setup();
    const host = show({ start: { open: true } });
    expect((await screen.findByRole('navigation')).textContent).toContain('Adhérents');
    await user.click(screen.getByRole('radio', { name: 'العربية' }));
    expect(document.documentElement.dir).toBe('rtl');
    expect(screen.getByRole('navigation').textContent).toContain('المنخرطون');
    expect(called(host, 'setPreferences')[0]?.args[0]).toMatchObject({ language: 'ar' });
  });

  it('takes back and does again by keys of every layout and says what', async () => {
    const host = show({ start: { open: true } });
    await screen.findByRole('navigation');
    fireEvent.keyDown(window, { key: 'ئ', code: 'KeyZ', ctrlKey: true });
    expect(await screen.findByText('Annulé : Fiche modifiée')).toBeTruthy();
    fireEvent.keyDown(window, { key: 'Z', code: 'KeyW', ctrlKey: true, shiftKey: true });
    expect(await screen.findByText('Rétabli : Fiche modifiée')).toBeTruthy();
    expect(called(host, 'undo')[0]?.args).toEqual(['fr']);
  });

  it('leaves Ctrl+Z to a field that is being typed into', async () => {
    const host = show({ start: { open: true } });
    await screen.findByRole('navigation');
    const field = document.createElement('input');
    document.body.append(field);
    fireEvent.input(field);
    expect(fireEvent.keyDown(field, { key: 'z', code: 'KeyZ', ctrlKey: true })).toBe(true);
    expect(called(host, 'undo')).toHaveLength(0);
    fireEvent.focusOut(field);
    expect(fireEvent.keyDown(field, { key: 'z', code: 'KeyZ', ctrlKey: true })).toBe(false);
    await waitFor(() => expect(called(host, 'undo')).toHaveLength(1));
    field.remove();
  });

  it('finds rooms and actions in the palette by a few letters, without the mouse', async () => {
    const user = userEvent.setup();
    show({ start: { open: true }, answers: { listMembers: () => ({ rows: [], total: 0 }) } });
    await screen.findByRole('navigation');
    fireEvent.keyDown(window, { key: 'k', code: 'KeyK', ctrlKey: true });
    const field = await screen.findByRole('combobox');
    await user.type(field, 'param');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const here = within(screen.getByRole('navigation')).getByRole('button', { current: 'page' });
    expect(here.textContent).toContain('Paramètres');
  });

  it('finds members in the palette and opens the one chosen', async () => {
    const user = userEvent.setup();
    const rows = [1, 2].map((id) => ({ id, nameAr: 'فاطمة', nameLatin: `EL IDRISSI ${String(id)}`, cin: 'JB••81', stateName: 'accepté' }));
    const host = show({ start: { open: true }, answers: { listMembers: () => ({ rows, total: 2 }) } });
    await screen.findByRole('navigation');
    fireEvent.keyDown(window, { key: 'k', code: 'KeyK', ctrlKey: true });
    await user.type(await screen.findByRole('combobox'), 'idr');
    expect(await screen.findByRole('option', { name: /EL IDRISSI 2/ })).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(called(host, 'listMembers').at(-1)?.args[0]).toMatchObject({ typed: 'idr' });
  });

  it('lists the keys by F1 and by both question marks', async () => {
    const user = userEvent.setup();
    show({ start: { open: true } });
    await screen.findByRole('navigation');
    for (const key of ['F1', '?', '؟']) {
      fireEvent.keyDown(document.body, { key, code: key });
      expect(await screen.findByRole('dialog', { name: 'Touches' })).toBeTruthy();
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });

  it('locks by hand and shows the door', async () => {
    const user = userEvent.setup();
    const host = show({ start: { open: true } });
    await user.click(await screen.findByRole('button', { name: 'Verrouiller' }));
    expect(await screen.findByLabelText('Phrase secrète')).toBeTruthy();
    expect(called(host, 'closeRegister')).toHaveLength(1);
  });

  it('locks by itself after the minutes chosen without anybody, and says so', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const host = show({ preferences: { idleMinutes: 5 }, start: { open: true } });
      await screen.findByRole('navigation');
      await vi.advanceTimersByTimeAsync(4 * 60_000);
      fireEvent.keyDown(document.body, { key: 'a', code: 'KeyA' });
      await vi.advanceTimersByTimeAsync(4 * 60_000);
      expect(called(host, 'closeRegister')).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(70_000);
      expect(called(host, 'closeRegister')).toHaveLength(1);
      expect(await screen.findByText(/sans activité/)).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it('says on every page that the sample is invented and takes it out in one step', async () => {
    const user = userEvent.setup();
    const host = show({ start: { open: true }, answers: { openView: () => ({ ...OPEN, sample: 60 }), removeSample: () => null } });
    await user.click(await screen.findByRole('button', { name: 'Retirer l’exemple' }));
    expect(called(host, 'removeSample')).toHaveLength(1);
    expect(await screen.findByText('L’exemple est retiré.')).toBeTruthy();
  });
});
