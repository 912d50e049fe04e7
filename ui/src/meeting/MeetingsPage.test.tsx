import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { resetListState } from '../member/list/listState';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { MeetingsPage } from './MeetingsPage';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper }: { paper: number }) => <div data-testid="paper" data-paper={paper} /> }));

const ONE: MeetingView = { id: 2, heldOn: '2026-12-05', startsAt: '16:30', place: { ar: 'دار الشباب', latin: 'Maison des jeunes' }, topic: { ar: '', latin: '' }, ahead: true };
const ALI = { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' };

let host: FakeHost;
let rows: MeetingView[];
let refusal: IpcError | null;

beforeEach(() => {
  clearToasts();
  resetListState();
  rows = [ONE];
  refusal = null;
  host = fakeHost({
    listMeetings: () => ({ today: '2026-11-22', rows }),
    noteMeeting: () => {
      if (refusal) throw refusal;
      return 3;
    },
    meetingQuestions: () => [{ member: 5, name: ALI, case: { id: 8, question: 'Et mon fils de 22 ans ?', answer: '', rules: [], writtenOn: '2026-11-22', settledOn: null } }],
    noteQuestion: () => 9,
    noteCase: () => 8,
    attendanceSheet: () => ({ paper: 61, pages: 2, number: null }),
    listMembers: () => ({
      rows: [{ id: 5, nameAr: ALI.ar, nameLatin: ALI.latin, cin: 'JB••••54', stateName: 'prêt' }],
      offset: 0,
      total: 1,
      hidden: 0,
      unknown: [],
    }),
    openPaper: () => null,
  });
  setHost(host);
});

const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('the meetings', () => {
  it('say what to do first, and note one; an hour that is none is said beside it', async () => {
    const user = userEvent.setup();
    rows = [];
    refusal = new IpcError({ code: 'field-faulty', args: { field: 'starts-at', fault: 'date-shape' } });
    renderUi(<MeetingsPage />);
    await user.click(await screen.findByRole('button', { name: 'Nouvelle rencontre' }));
    expect(screen.getByRole('heading', { name: 'Nouvelle rencontre' })).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Heure' }), '25h{Enter}');
    expect(await screen.findByText(/Cette heure ne se lit pas/)).toBeTruthy();
    refusal = null;
    await user.clear(screen.getByRole('textbox', { name: 'Heure' }));
    await user.type(screen.getByRole('textbox', { name: 'Heure' }), '16h30{Enter}');
    await waitFor(() => expect(called('noteMeeting').at(-1)?.[0]).toMatchObject({ id: null, heldOn: '2026-11-22', startsAt: '16h30' }));
    expect(await screen.findByText('La rencontre est notée.')).toBeTruthy();
  });

  it('give the attendance sheet for everybody with so many free lines', async () => {
    const user = userEvent.setup();
    renderUi(<MeetingsPage />);
    await user.click(await screen.findByRole('button', { name: 'Feuille de présence' }));
    await user.click(await screen.findByRole('radio', { name: /Tous les adhérents/ }));
    await user.click(screen.getByRole('button', { name: 'Voir le document' }));
    await waitFor(() => expect(called('attendanceSheet')).toHaveLength(1));
    const [meeting, , selection, blank, paper] = called('attendanceSheet')[0] ?? [];
    expect([meeting, selection, blank, paper]).toEqual([2, { all: true, ids: [] }, 20, 'both']);
    expect((await screen.findByTestId('paper')).dataset['paper']).toBe('61');
  });

  it('keep the questions asked with who asked, and take an answer', async () => {
    const user = userEvent.setup();
    renderUi(<MeetingsPage />);
    await user.click(await screen.findByRole('button', { name: 'Noter une question' }));
    const form = await screen.findByRole('form', { name: 'Question posée' });
    await user.type(within(form).getByRole('combobox', { name: 'Adhérent' }), 'idr');
    await user.click(await screen.findByRole('option', { name: /EL IDRISSI/ }));
    await user.type(within(form).getByRole('textbox', { name: 'Question' }), 'Quand payer ?');
    await user.click(within(form).getByRole('button', { name: 'Noter' }));
    await waitFor(() => expect(called('noteQuestion')).toEqual([[2, 5, { id: null, question: 'Quand payer ?', answer: '', rules: [] }]]));
  });

  it('stand in Arabic too', async () => {
    renderUi(<MeetingsPage />, { language: 'ar' });
    expect(await screen.findByText(/دار الشباب/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'ورقة الحضور' })).toBeTruthy();
  });
});
