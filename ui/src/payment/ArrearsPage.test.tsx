import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountView, PaymentPlanView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { resetRoute, useRoute } from '../shell/route';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { AccountCard } from './AccountCard';
import { ArrearsPage } from './ArrearsPage';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper }: { paper: number }) => <div data-testid="paper" data-paper={paper} /> }));

const ALI = { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' };
const ACCOUNT: AccountView = {
  today: '2026-11-22',
  followedSince: 'août 2026',
  periods: [
    { months: 'septembre 2026', typed: '2026-09', dueOn: '2026-09-30', owed: '1199.16', paid: '0', left: '1199.16', state: 'unpaid' },
    { months: 'août 2026', typed: '2026-08', dueOn: '2026-08-31', owed: '1199.16', paid: '1199.16', left: '0', state: 'paid' },
  ],
  payments: [{ id: 4, months: 'août 2026', amount: '1199.16', paidOn: '2026-08-30', reference: 'R-1', imported: false }],
  arrears: 1,
  owing: '1199.16',
  remissions: [],
  doubtful: false,
};
const PLAN: PaymentPlanView = {
  new: 2,
  known: 1,
  unmatched: 1,
  faulty: 0,
  rows: [
    { row: 3, fate: 'unmatched', name: null, months: 'septembre 2026', amount: '100', value: 'XX1', fault: 'aucun adhérent, ou plusieurs, pour cet identifiant.' },
    { row: 1, fate: 'new', name: ALI, months: 'septembre 2026', amount: '1199.16', value: '', fault: '' },
  ],
};

let host: FakeHost;
let refusal: IpcError | null;

beforeEach(() => {
  resetRoute();
  clearToasts();
  refusal = null;
  host = fakeHost({
    memberAccount: () => ACCOUNT,
    notePayment: () => {
      if (refusal) throw refusal;
      return null;
    },
    removePayment: () => null,
    listArrears: () => ({ rows: [{ member: 5, name: ALI, number: 'A-12', months: 2, since: 'septembre 2026' }], total: 1 }),
    planPayments: () => PLAN,
    importPayments: () => 2,
    letterRecap: () => ({ takes: 1, names: [{ id: 5, name: 'EL IDRISSI Ali' }], leaves: 0, left: [] }),
    letterPaper: () => ({ paper: 31, pages: 1, number: null }),
  });
  setHost(host);
});

function Where() {
  return <output data-testid="where">{JSON.stringify(useRoute())}</output>;
}
const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('the account of a member', () => {
  it('shows what is owed and paid, and notes a payment of a period with its months and amount filled in', async () => {
    const user = userEvent.setup();
    renderUi(<AccountCard id={5} />);
    expect(await screen.findByText(/un mois impayé/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /C’est payé.*septembre 2026/ }));
    const amount = await screen.findByRole('textbox', { name: 'Montant en DH' });
    expect(document.activeElement).toBe(amount);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(called('notePayment')).toEqual([[5, { months: '2026-09', amount: '1\u00A0199,16', paidOn: '2026-11-22', reference: '' }]]));
    expect(await screen.findByText('Le paiement est noté.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Un paiement noté' }));
    await user.click(screen.getByRole('button', { name: /Retirer/ }));
    await waitFor(() => expect(called('removePayment')).toEqual([[4]]));
  });

  it('says beside the months that they cannot be read', async () => {
    const user = userEvent.setup();
    refusal = new IpcError({ code: 'period-faulty', args: { value: 'hier' } });
    renderUi(<AccountCard id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Noter un paiement' }));
    await user.keyboard('hier{Tab}100{Enter}');
    const months = await screen.findByRole('textbox', { name: 'Pour' });
    await waitFor(() => expect(months.getAttribute('aria-invalid')).toBe('true'));
  });
});

describe('the arrears', () => {
  it('lists who owes and writes to them after a recap', async () => {
    const user = userEvent.setup();
    renderUi(
      <>
        <ArrearsPage />
        <Where />
      </>,
    );
    await screen.findByRole('row', { name: /EL IDRISSI/ });
    await user.click(screen.getByRole('button', { name: 'Écrire aux adhérents' }));
    expect(await screen.findByText('Un adhérent recevra une lettre.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Voir la lettre' }));
    await waitFor(() => expect(screen.getByTestId('paper').dataset['paper']).toBe('31'));
    expect(called('letterPaper')[0]?.[0]).toEqual({ about: { kind: 'arrears' }, to: { who: 'concerned' } });
  });

  it('shows what a list of payments would do and writes the new ones only when told to, in Arabic', async () => {
    const user = userEvent.setup();
    renderUi(<ArrearsPage />, { language: 'ar' });
    await user.click(await screen.findByRole('button', { name: 'قراءة لائحة الأداءات' }));
    const input = await waitFor(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!field) throw new Error('no place for a file');
      return field;
    });
    await user.upload(input, new File(['CIN;Mois;Montant'], 'paiements.csv'));
    const write = await screen.findByRole('button', { name: 'كتابة أداءين' });
    expect(await screen.findByText('XX1')).toBeTruthy();
    expect(called('importPayments')).toHaveLength(0);
    await user.click(write);
    await waitFor(() => expect(called('importPayments')).toHaveLength(1));
    expect(await screen.findByText('تم تدوين أداءين.')).toBeTruthy();
  });
});
