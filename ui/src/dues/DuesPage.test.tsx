import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DuesYears, MemberDues, ReceiptView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { DuesCard } from './DuesCard';
import { DuesPage } from './DuesPage';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper, bar }: { paper: number; bar: React.ReactNode }) => <div data-testid="paper" data-paper={paper}>{bar}</div> }));

const ALI = { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' };
const ASKED = { year: 2026, amount: '200', dueOn: '2026-03-31' };
const RECEIPT: ReceiptView = {
  number: '1/2026',
  member: 5,
  name: ALI,
  year: 2026,
  amount: '80',
  paidOn: '2026-11-20',
  means: 'cash',
  reference: '',
  copies: 0,
  cancelledOn: null,
  cancelledWhy: '',
};
const OWED: MemberDues = { today: '2026-11-22', years: [{ asked: ASKED, owing: '120', settled: false, late: true }], receipts: [RECEIPT] };

let host: FakeHost;
let years: DuesYears;
let refusal: IpcError | null;

beforeEach(() => {
  clearToasts();
  years = { today: '2026-11-22', years: [ASKED] };
  refusal = null;
  host = fakeHost({
    duesYears: () => years,
    setDues: () => null,
    listLateDues: () => ({ rows: [{ member: 5, name: ALI, number: 'A-12', paid: '80', owing: '120' }], total: 1 }),
    listReceipts: () => ({ rows: [RECEIPT], total: 1 }),
    memberDues: () => OWED,
    payDues: () => {
      if (refusal) throw refusal;
      return { paper: 41, pages: 1, number: '2/2026' };
    },
    cancelReceipt: () => null,
    membershipForm: () => ({ paper: 42, pages: 1, number: null }),
    membershipCards: () => ({ paper: 43, pages: 6, number: null }),
    listMembers: () => ({ rows: [], offset: 0, total: 60, hidden: 0, unknown: [] }),
    openPaper: () => null,
  });
  setHost(host);
});

const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('the dues', () => {
  it('says what to do first, and sets the amount of a year', async () => {
    const user = userEvent.setup();
    years = { today: '2026-11-22', years: [] };
    renderUi(<DuesPage />);
    expect(await screen.findByText('Aucune cotisation fixée')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fixer la cotisation' }));
    const amount = await screen.findByRole('textbox', { name: 'Montant en DH' });
    expect(document.activeElement).toBe(amount);
    expect(screen.queryByRole('button', { name: 'Fixer la cotisation' })).toBeNull();
    await user.keyboard('150');
    const day = screen.getByRole('group', { name: 'Dernier jour' });
    await user.click(within(day).getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard('31032026');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(called('setDues')).toEqual([[{ year: 2026, amount: '150', dueOn: '2026-03-31' }]]));
  });

  it('lists who is late, takes what is left and shows the numbered receipt', async () => {
    const user = userEvent.setup();
    renderUi(<DuesPage />);
    const row = await screen.findByRole('row', { name: /EL IDRISSI/ });
    await user.click(within(row).getByRole('button', { name: /Encaisser/ }));
    const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Montant en DH' });
    expect(amount.value).toBe('120,00');
    expect(document.activeElement).toBe(amount);
    await user.click(screen.getByRole('button', { name: 'Établir le reçu' }));
    await waitFor(() => expect(called('payDues')).toEqual([[{ member: 5, year: 2026, amount: '120,00', paidOn: '2026-11-22', means: 'cash', reference: '' }, 'both']]));
    expect(await screen.findByRole('dialog', { name: /Reçu n° .*2\/2026/ })).toBeTruthy();
  });

  it('says that an amount goes beyond what is owed', async () => {
    const user = userEvent.setup();
    refusal = new IpcError({ code: 'field-faulty', args: { field: 'amount', fault: 'amount-too-large' } });
    renderUi(<DuesCard id={5} />);
    await user.click(await screen.findByRole('button', { name: /Encaisser/ }));
    await user.click(await screen.findByRole('button', { name: 'Établir le reçu' }));
    expect(await screen.findByText(/dépasse ce qui reste dû/)).toBeTruthy();
  });

  it('cancels a receipt with a reason, after a recap, in Arabic', async () => {
    const user = userEvent.setup();
    renderUi(<DuesPage />, { language: 'ar' });
    await user.click(await screen.findByRole('tab', { name: 'الوصولات' }));
    const row = await screen.findByRole('row', { name: /1\/2026/ });
    await user.click(within(row).getByRole('button', { name: /إلغاء/ }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('2026');
    await user.keyboard('خطأ في الاسم');
    await user.click(within(dialog).getByRole('button', { name: 'إلغاء الوصل' }));
    await waitFor(() => expect(called('cancelReceipt')).toEqual([['1/2026', 'خطأ في الاسم']]));
  });

  it('makes the blank form and the cards of everybody', async () => {
    const user = userEvent.setup();
    renderUi(<DuesPage />);
    await user.click(await screen.findByRole('button', { name: 'Bulletin d’adhésion' }));
    await waitFor(() => expect(called('membershipForm')).toEqual([[null, 'both']]));
    await user.click(await screen.findByRole('radio', { name: 'arabe' }));
    await waitFor(() => expect(called('membershipForm').at(-1)).toEqual([null, 'ar']));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Cartes' }));
    await user.click(await screen.findByRole('button', { name: /Voir les .*60.* cartes/ }));
    await waitFor(() => expect(called('membershipCards')[0]?.slice(1, 3)).toEqual([{ all: true, ids: [] }, 2026]));
  });
});
