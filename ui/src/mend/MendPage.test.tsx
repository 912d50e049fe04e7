import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MendList } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { resetRoute, useRoute } from '../shell/route';
import { renderUi } from '../testing/render';
import { MendPage } from './MendPage';

const LIST: MendList = {
  rows: [
    { id: 1, member: 5, name: { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' }, reason: 'RIB non valide', task: 'Recopier les 24 chiffres.', place: 'rib', remark: '', askedOn: '2026-11-20', transmission: '2026-08' },
    { id: 2, member: 6, name: { latin: 'BOUCHAIB Omar', ar: 'عمر بوشعيب' }, reason: 'autre motif', task: 'Lire l’observation.', place: '', remark: 'voir agence', askedOn: '2026-11-20', transmission: '2026-08' },
  ],
  total: 2,
  corrected: 3,
};

let list: MendList;
let host: FakeHost;

beforeEach(() => {
  resetRoute();
  list = LIST;
  host = fakeHost({ listMends: () => list, settleMend: () => null });
  setHost(host);
});

function Where() {
  return <output data-testid="where">{JSON.stringify(useRoute())}</output>;
}

function open(language: 'fr' | 'ar' = 'fr') {
  return renderUi(
    <>
      <MendPage />
      <Where />
    </>,
    { language },
  );
}

const where = () => JSON.parse(screen.getByTestId('where').textContent ?? '') as unknown;

describe('what is to be mended', () => {
  it('opens each where it is mended, by the keyboard', async () => {
    const user = userEvent.setup();
    open();
    const first = await screen.findByRole('button', { name: /Corriger.*EL IDRISSI/ });
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard('{Enter}');
    expect(where()).toEqual({ room: 'member', id: 5, section: 'rib' });
  });

  it('takes the word of a person for what is not in the register', async () => {
    const user = userEvent.setup();
    open();
    expect(await screen.findByText('voir agence')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /C’est fait.*BOUCHAIB/ }));
    await waitFor(() => expect(host.calls).toContainEqual({ name: 'settleMend', args: [2] }));
    expect(await screen.findByText(/Corrigé.*autre motif/)).toBeTruthy();
  });

  it('sends again what is corrected', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Renvoyer les dossiers corrigés' }));
    expect(where()).toEqual({ room: 'transmission', id: 'new' });
  });

  it('says so when there is nothing, and what failed', async () => {
    list = { rows: [], total: 0, corrected: 0 };
    const { unmount } = open('ar');
    expect(await screen.findByText('لا شيء يحتاج إلى تصحيح')).toBeTruthy();
    unmount();
    setHost(
      fakeHost({
        listMends: () => {
          throw new IpcError({ code: 'register-closed' });
        },
      }),
    );
    open();
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
