import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttestationView, OursView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { AttestationsCard } from './AttestationsCard';
import { AttestationsPage } from './AttestationsPage';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper }: { paper: number }) => <div data-testid="paper" data-paper={paper} /> }));

const ALI = { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' };
const OURS: OursView = { member: 5, name: ALI, number: 'A-12', identity: 'JB••••54', held: true, since: '2020-01-01' };
const ISSUED: AttestationView = { number: '12/2026', issuedOn: '2026-11-20', member: 5, name: ALI, refusal: null, said: '', copies: 1 };
const REFUSED: AttestationView = { number: '11/2026', issuedOn: '2026-11-19', member: null, name: ALI, refusal: 'unknown-person', said: '', copies: 0 };

let host: FakeHost;
let found: OursView[];
let refusal: IpcError | null;

beforeEach(() => {
  clearToasts();
  found = [OURS];
  refusal = null;
  host = fakeHost({
    findOurs: () => ({ on: '2026-11-22', rows: found }),
    listAttestations: () => ({ rows: [ISSUED, REFUSED], total: 2 }),
    memberAttestations: () => ({ on: '2026-11-22', held: false, rows: [ISSUED] }),
    attest: () => {
      if (refusal) throw refusal;
      return { paper: 21, pages: 1, number: '13/2026' };
    },
    refuseAttestation: () => ({ paper: 22, pages: 1, number: '14/2026' }),
    copyAttestation: () => ({ paper: 23, pages: 1, number: '12/2026' }),
    openPaper: () => null,
  });
  setHost(host);
});

const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('the attestations', () => {
  it('answers who is one of ours and issues an attestation by the keyboard, after a recap', async () => {
    const user = userEvent.setup();
    renderUi(<AttestationsPage />);
    await user.type(await screen.findByRole('searchbox', { name: 'Nom, CIN, numéro d’adhérent' }), 'idrissi');
    expect(await screen.findByText(/membre depuis le .*01\/01\/2020/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Attestation');
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Délivrer une attestation d’adhésion' });
    expect(called('attest')).toHaveLength(0);
    expect(dialog.textContent).toContain('EL IDRISSI Ali');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(called('attest')).toEqual([[5, '2026-11-22', 'both']]));
    expect(await screen.findByRole('dialog', { name: /Attestation n° .*13\/2026/ })).toBeTruthy();
    expect(screen.getByTestId('paper').dataset['paper']).toBe('21');
    await user.click(screen.getByRole('button', { name: 'Imprimer' }));
    await waitFor(() => expect(called('openPaper')).toEqual([[21]]));
  });

  it('says that they were no member on that day, and issues nothing', async () => {
    const user = userEvent.setup();
    refusal = new IpcError({ code: 'not-a-member', args: { name: 'EL IDRISSI Ali', date: '22/11/2026' } });
    renderUi(<AttestationsPage />);
    await user.type(await screen.findByRole('searchbox'), 'idrissi');
    await user.click(await screen.findByRole('button', { name: /^Attestation/ }));
    await user.click(await screen.findByRole('button', { name: 'Délivrer l’attestation' }));
    expect((await screen.findByRole('alert')).textContent).toContain('EL IDRISSI Ali');
    expect(screen.queryByTestId('paper')).toBeNull();
  });

  it('refuses a stranger with the reason, the name typed taken over', async () => {
    const user = userEvent.setup();
    found = [];
    renderUi(<AttestationsPage />);
    await user.type(await screen.findByRole('searchbox'), 'Tazi');
    expect(await screen.findByText(/Personne ne répond à .*Tazi/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Refuser' }));
    await user.click(await screen.findByRole('radio', { name: 'autre motif' }));
    const refuse = screen.getByRole('button', { name: 'Établir le refus' });
    expect(refuse.hasAttribute('disabled')).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'Précision' }), 'dossier en cours');
    await user.click(refuse);
    await waitFor(() => expect(called('refuseAttestation')[0]?.[0]).toMatchObject({ member: null, lastLatin: 'Tazi', reason: 'other', said: 'dossier en cours' }));
    expect(await screen.findByRole('dialog', { name: /Refus n° .*14\/2026/ })).toBeTruthy();
  });

  it('keeps the register of both and prints one again as a copy, in Arabic', async () => {
    const user = userEvent.setup();
    renderUi(<AttestationsPage />, { language: 'ar' });
    const refused = await screen.findByRole('row', { name: /11\/2026/ });
    expect(refused.textContent).toContain('الاسم غير وارد في سجل المنخرطين');
    const issued = screen.getByRole('row', { name: /12\/2026/ });
    await user.click(within(issued).getByRole('button', { name: /نسخة/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'العربية' }));
    await waitFor(() => expect(called('copyAttestation')).toEqual([['12/2026', 'ar']]));
    await waitFor(() => expect(screen.getByTestId('paper').dataset['paper']).toBe('23'));
  });

  it('says on a member’s page why none can be issued', async () => {
    renderUi(<AttestationsCard id={5} />);
    expect(await screen.findByText(/Pas membre de l’association aujourd’hui/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Attestation' }).hasAttribute('disabled')).toBe(true);
  });
});
