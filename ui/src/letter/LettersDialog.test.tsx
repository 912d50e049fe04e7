import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LetterTo } from '../ipc/bindings';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { OPEN } from '../member/list/listState';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { LettersDialog } from './LettersDialog';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper }: { paper: number }) => <div data-testid="paper" data-paper={paper} /> }));

const TO: LetterTo = { who: 'chosen', input: { filter: OPEN, typed: '', order: 'name', descending: false }, selection: { all: false, ids: [5, 6, 7] } };

let host: FakeHost;
let takes: number;

beforeEach(() => {
  clearToasts();
  takes = 2;
  host = fakeHost({
    letterRecap: () => ({ takes, names: [{ id: 5, name: 'EL IDRISSI Ali' }], leaves: 1, left: [{ id: 7, name: 'TAZI Karim' }] }),
    letterPaper: () => ({ paper: 51, pages: 2, number: null }),
    letterFiles: () => 2,
    openPaper: () => null,
  });
  setHost(host);
});

const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('letters', () => {
  it('tell who gets one and who not and why, then stand in one paper', async () => {
    const user = userEvent.setup();
    renderUi(<LettersDialog kind={{ kind: 'pieces' }} to={TO} onClose={() => undefined} />);
    expect(await screen.findByText(/2.* adhérents recevront une lettre/)).toBeTruthy();
    expect(screen.getByText(/rien ne manque à son dossier/)).toBeTruthy();
    expect(screen.getByText('TAZI Karim')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'français' }));
    await user.click(screen.getByRole('button', { name: /Voir les .*2.* lettres/ }));
    await waitFor(() => expect(called('letterPaper')).toEqual([[{ about: { kind: 'pieces' }, to: TO }, 'fr', 'fr']]));
    expect((await screen.findByTestId('paper')).dataset['paper']).toBe('51');
  });

  it('can be a file for each, in Arabic', async () => {
    const user = userEvent.setup();
    const close = vi.fn();
    renderUi(<LettersDialog kind={{ kind: 'dues', year: 2026 }} to={{ who: 'concerned' }} onClose={close} />, { language: 'ar' });
    await user.click(await screen.findByRole('button', { name: 'ملف إلكتروني لكل منخرط' }));
    expect(await screen.findByText('تم حفظ رسالتين.')).toBeTruthy();
    expect(close).toHaveBeenCalled();
  });

  it('are not offered where nobody needs one', async () => {
    takes = 0;
    renderUi(<LettersDialog kind={{ kind: 'arrears' }} to={TO} onClose={() => undefined} />);
    expect(await screen.findByText('Personne n’a besoin de cette lettre.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Voir les lettres' }).hasAttribute('disabled')).toBe(true);
  });
});
