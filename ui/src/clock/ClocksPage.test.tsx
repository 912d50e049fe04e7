import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClockList, ClockView, MemberClocks } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { resetRoute, useRoute } from '../shell/route';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { ClocksPage } from './ClocksPage';
import { ClocksSection } from './ClocksSection';
import { ComingClocks } from './ComingClocks';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper, bar }: { paper: number; bar: React.ReactNode }) => <div data-testid="paper" data-paper={paper}>{bar}</div> }));

const ARREARS: ClockView = {
  member: 5,
  name: { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' },
  number: 'A-12',
  kind: 'arrears',
  dueOn: '2026-10-31',
  late: true,
  sentence: '2 mois de cotisation impayés, depuis septembre 2026',
  rule: 'Paiement mensuel (loi 98-15)',
  doubtful: true,
  months: 2,
};
const LIST: ClockList = { today: '2026-11-22', rows: [ARREARS], total: 1, counts: [{ kind: 'arrears', all: 1, late: 1 }] };
const MEMBER: MemberClocks = {
  today: '2026-11-22',
  clocks: [ARREARS],
  letters: [{ id: 3, number: 'RR 77', sentOn: '2026-11-02', answeredOn: null, scan: 9, pages: 1 }],
  undeclared: [{ kind: 'home', happenedOn: '2026-11-10' }],
};

let host: FakeHost;
let due: string | null;
let refusal: IpcError | null;

beforeEach(() => {
  resetRoute();
  clearToasts();
  due = '2026-12-22';
  refusal = null;
  host = fakeHost({
    openView: () => ({ nameAr: '', nameFr: '', operator: '', place: '', today: '2026-11-22', sample: null, recovered: false }),
    listClocks: () => LIST,
    comingClocks: () => [{ urgency: 'late', from: null, to: '2026-11-21', rows: [ARREARS], total: 4 }],
    clockCalendar: () => 9,
    savePaper: () => '/home/salma/milaf-echeances.ics',
    memberClocks: () => MEMBER,
    noteLetter: () => {
      if (refusal) throw refusal;
      return due;
    },
    declareChange: () => null,
    takeAway: () => ({ paper: 11, pages: 1, number: null }),
    openPaper: () => null,
  });
  setHost(host);
});

function Where() {
  return <output data-testid="where">{JSON.stringify(useRoute())}</output>;
}
const where = () => JSON.parse(screen.getByTestId('where').textContent ?? '') as unknown;
const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('the clocks', () => {
  it('lists them by period and kind, opens a member by Enter and saves a calendar', async () => {
    const user = userEvent.setup();
    renderUi(
      <>
        <ClocksPage route={{ room: 'today', section: 'clocks', filter: 'late' }} />
        <Where />
      </>,
    );
    const row = await screen.findByRole('row', { name: /31\/10\/2026/ });
    expect(row.textContent).toContain('dépassée');
    expect(called('listClocks')[0]?.[0]).toEqual({ from: null, to: '2026-11-21', kind: null });
    await user.click(screen.getByRole('button', { name: /Nature/ }));
    await user.click(await screen.findByRole('option', { name: /Cotisations impayées/ }));
    await waitFor(() => expect(called('listClocks').at(-1)?.[0]).toMatchObject({ kind: 'arrears' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer pour l’agenda' }));
    await user.click(await screen.findByRole('menuitem', { name: 'français' }));
    await waitFor(() => expect(called('savePaper')).toEqual([[9]]));
    expect(await screen.findByText(/milaf-echeances.ics/)).toBeTruthy();
    (await screen.findByRole('row', { name: /31\/10\/2026/ })).focus();
    await user.keyboard('{Enter}');
    expect(where()).toEqual({ room: 'member', id: 5, section: 'account' });
  });

  it('stands on Today by urgency, each line opening its member, and leads to the rest', async () => {
    const user = userEvent.setup();
    renderUi(
      <>
        <ComingClocks />
        <Where />
      </>,
      { language: 'ar' },
    );
    const late = await screen.findByRole('region', { name: 'انقضى أجلها' });
    expect(within(late).getByText('علي الإدريسي', { selector: '.clock-rows__words *' })).toBeTruthy();
    await user.click(within(late).getByRole('button', { name: /3.*آجال أخرى/ }));
    expect(where()).toEqual({ room: 'today', section: 'clocks', filter: 'late' });
    await user.click(within(late).getByRole('button', { name: /فتح/ }));
    expect(where()).toEqual({ room: 'member', id: 5, section: 'account' });
  });
});

describe('the dates of a member', () => {
  it('notes a registered letter and says until when its clock runs', async () => {
    const user = userEvent.setup();
    renderUi(<ClocksSection id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Lettre recommandée' }));
    const number = await screen.findByRole('textbox', { name: 'N° de la lettre' });
    expect(document.activeElement).toBe(number);
    await user.keyboard('RR 88{Enter}');
    await waitFor(() => expect(called('noteLetter')).toEqual([[5, { id: null, number: 'RR 88', sentOn: '2026-11-22', answeredOn: null, file: null }]]));
    expect(await screen.findByText(/court jusqu’au .*22\/12\/2026/)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Lettre recommandée' })).toBeNull();
  });

  it('keeps the scan of its receipt, and shows it page by page', async () => {
    const user = userEvent.setup();
    const { container } = renderUi(<ClocksSection id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Voir le récépissé RR 77' }));
    expect((await screen.findByRole('img', { name: /Page .*1.* du récépissé/ })).getAttribute('src')).toContain('scan/9/0');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Noter la venue RR 77' }));
    await screen.findByRole('textbox', { name: 'N° de la lettre' });
    await user.upload(container.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, new File(['a'], 'recu.png', { type: 'image/png' }));
    await user.click(await screen.findByRole('button', { name: 'Noter la lettre' }));
    await waitFor(() => expect(called('noteLetter')).toMatchObject([[5, { id: 3, number: 'RR 77', file: 1 }]]));
  });

  it('says beside the number what is wrong with it, and Escape puts the form away', async () => {
    const user = userEvent.setup();
    refusal = new IpcError({ code: 'field-faulty', args: { field: 'number', fault: 'empty' } });
    renderUi(<ClocksSection id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Lettre recommandée' }));
    await screen.findByRole('textbox', { name: 'N° de la lettre' });
    await user.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: 'N° de la lettre' });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'N° de la lettre' })).toBeNull();
  });

  it('notes a change as declared from the line that asks for it, and shows the slip', async () => {
    const user = userEvent.setup();
    renderUi(<ClocksSection id={5} />);
    await user.click(await screen.findByRole('button', { name: 'C’est déclaré' }));
    await user.click(await screen.findByRole('button', { name: 'Noter la déclaration' }));
    await waitFor(() => expect(called('declareChange')).toEqual([[5, { kind: 'home', happenedOn: '2026-11-10', declaredOn: '2026-11-22', proof: '' }]]));
    await user.click(screen.getByRole('button', { name: 'Fiche à emporter' }));
    await waitFor(() => expect(screen.getByTestId('paper').dataset['paper']).toBe('11'));
    await user.click(screen.getByRole('button', { name: 'Imprimer' }));
    await waitFor(() => expect(called('openPaper')).toEqual([[11]]));
  });
});
