import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ComparisonView, DuplicateRowView, MergeInput, PairMember } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { followKeys } from '../shell/keys';
import { resetRoute } from '../shell/route';
import { renderUi } from '../testing/render';
import { DuplicatesPage } from './DuplicatesPage';

function person(id: number, latin: string, ar: string): PairMember {
  return { id, number: String(id), name: { latin, ar }, birth: '14/03/1979', identity: 'JB123481', phone: '', category: 'CPU', commune: 'Agadir' };
}

const FIRST = person(1, 'EL ALAOUI Mohamed', 'محمد العلوي');
const SECOND = person(2, 'ALAOUI Mohammed', '');
const PAIR: DuplicateRowView = {
  first: FIRST,
  second: SECOND,
  verdict: {
    strength: 'probable',
    strengthName: 'probable',
    why: [
      { text: 'même téléphone', against: false },
      { text: 'pièces d’identité différentes', against: true },
    ],
  },
};

function compared(input: MergeInput): ComparisonView {
  const chosen = (field: string) => input.choices.find((one) => one.field === field)?.choice;
  const [survivor, gone] = input.survivor === 1 ? [FIRST, SECOND] : [SECOND, FIRST];
  return {
    survivor,
    gone,
    verdict: PAIR.verdict,
    fields: [{ field: 'mobile', name: 'Téléphone', survivor: '0661', gone: '0700', choice: chosen('mobile') ?? 'kept' }],
    brought: { pieces: 3, scans: 0, dossiers: 1, transmissions: 0, attestations: 0, notes: 0 },
  };
}

let pairs: DuplicateRowView[];
let refusal: unknown;
let host: FakeHost;

beforeEach(() => {
  resetRoute();
  pairs = [PAIR];
  refusal = null;
  host = fakeHost({
    listDuplicates: () => ({ rows: pairs, total: pairs.length, certain: 0, probable: pairs.length, possible: 0, dismissed: 0 }),
    compareMembers: (input) => compared(input),
    mergeMembers: () => {
      if (refusal) throw refusal;
      pairs = [];
      host.change('member');
      return null;
    },
    dismissPair: () => {
      pairs = [];
      host.change('member');
      return null;
    },
    dismissedPairs: () => [{ first: FIRST, second: SECOND }],
    recallPair: () => null,
  });
  setHost(host);
  return followKeys();
});

const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('those written down twice', () => {
  it('lists the pairs with what speaks for and against', async () => {
    renderUi(<DuplicatesPage />);
    const list = await screen.findByRole('list', { name: 'Doublons' });
    expect(within(list).getByText('EL ALAOUI Mohamed', { selector: '.duplicates__person bdi' })).toBeTruthy();
    expect(list.textContent).toMatch(/pour\s: même téléphone/);
    expect(list.textContent).toMatch(/contre\s: pièces d’identité différentes/);
  });

  it('makes one of two by the keyboard, field by field, after a recap', async () => {
    const user = userEvent.setup();
    renderUi(<DuplicatesPage />);
    await user.click(await screen.findByRole('button', { name: /^Comparer/ }));
    const phone = await screen.findByRole('radiogroup', { name: 'Téléphone' });
    await user.click(within(phone).getByRole('radio', { name: '0700' }));
    await waitFor(() => expect(called('compareMembers').at(-1)?.[0]).toEqual({ survivor: 1, gone: 2, choices: [{ field: 'mobile', choice: 'listed' }] }));
    expect(screen.getByText(/3.* pièces · un dossier/)).toBeTruthy();
    screen.getByRole('button', { name: 'Réunir en une seule fiche' }).focus();
    await user.keyboard('{Enter}');
    const recap = await screen.findByRole('dialog');
    expect(recap.textContent).toContain('Une valeur de la seconde fiche est reprise.');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(called('mergeMembers')[0]?.[0]).toEqual({ survivor: 1, gone: 2, choices: [{ field: 'mobile', choice: 'listed' }] }));
    expect(await screen.findByText(/n’en font plus qu’une/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Annuler' })).toBeTruthy();
  });

  it('exchanges which record stays, and Escape goes back to the pairs', async () => {
    const user = userEvent.setup();
    renderUi(<DuplicatesPage />);
    await user.click(await screen.findByRole('button', { name: /^Comparer/ }));
    await user.click(await screen.findByRole('button', { name: 'Échanger les deux' }));
    await waitFor(() => expect(called('compareMembers').at(-1)?.[0]).toEqual({ survivor: 2, gone: 1, choices: [] }));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /^Comparer/ })).toBeTruthy();
  });

  it('says why two cannot be made one, and keeps the comparison', async () => {
    const user = userEvent.setup();
    refusal = new IpcError({ code: 'member-twice', args: { field: 'CIN', value: 'JB1', number: '9' } });
    renderUi(<DuplicatesPage />);
    await user.click(await screen.findByRole('button', { name: /^Comparer/ }));
    await user.click(await screen.findByRole('button', { name: 'Réunir en une seule fiche' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/appartient déjà à un autre adhérent/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Est-ce la même personne/ })).toBeTruthy();
  });

  it('says that they are two people, and proposes a pair again', async () => {
    const user = userEvent.setup();
    renderUi(<DuplicatesPage />);
    await user.click(await screen.findByRole('button', { name: /Ce sont deux personnes/ }));
    await waitFor(() => expect(called('dismissPair')).toEqual([[1, 2]]));
    await user.click(screen.getByRole('radio', { name: 'Écartées' }));
    await user.click(await screen.findByRole('button', { name: 'Proposer de nouveau' }));
    await waitFor(() => expect(called('recallPair')).toEqual([[1, 2]]));
  });

  it('is worded in Arabic', async () => {
    renderUi(<DuplicatesPage />, { language: 'ar' });
    expect(await screen.findByText('محمد العلوي', { selector: '.duplicates__person bdi' })).toBeTruthy();
    expect(screen.getByText('حالة واحدة للفحص')).toBeTruthy();
  });
});
