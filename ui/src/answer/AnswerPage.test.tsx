import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerChoicesView, AnswerGroup, AnswerRowView, AnswerView, TransmissionLineView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { followKeys } from '../shell/keys';
import { resetRoute, useRoute } from '../shell/route';
import { renderUi } from '../testing/render';
import { AnswerPage } from './AnswerPage';
import { StatisticsPage } from './StatisticsPage';
import { forgetTyped } from './typed';

const ALI = { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' };
const OMAR = { latin: 'BOUCHAIB Omar', ar: 'عمر بوشعيب' };

const CHOICES: AnswerChoicesView = {
  outcomes: [
    { outcome: 'accepted', name: 'accepté', rows: 0 },
    { outcome: 'corrected', name: 'accepté avec corrections', rows: 0 },
    { outcome: 'rejected', name: 'rejeté', rows: 0 },
    { outcome: 'notTaken', name: 'non pris en charge', rows: 0 },
  ],
  reasons: [
    { id: 'rib', name: 'RIB non valide' },
    { id: 'unsigned', name: 'demande non signée' },
  ],
  corrections: [{ id: 'birth', name: 'Date de naissance' }],
};

const PLAN: AnswerView = {
  transmission: 8,
  number: '2026-08',
  source: 'fichier',
  file: 'retour.csv',
  serial: 1,
  rows: 3,
  groups: [
    { group: 'settle', rows: 1 },
    { group: 'written', rows: 2 },
  ],
  outcomes: [
    { outcome: 'corrected', name: 'accepté avec corrections', rows: 1 },
    { outcome: 'rejected', name: 'rejeté', rows: 1 },
  ],
  changed: 0,
  silent: 45,
  corrections: 1,
  takesCorrections: true,
};

function row(part: Partial<AnswerRowView>): AnswerRowView {
  return {
    row: 2,
    written: '2026-0001;accepté',
    group: 'written',
    fate: 'nouvelle',
    outcome: 'corrected',
    outcomeName: 'accepté avec corrections',
    before: '',
    registration: '700000001',
    reasons: [],
    corrections: [{ label: 'Date de naissance', was: '14/03/1979', now: '14/03/1978', isRead: true }],
    remark: '',
    by: 'CIN',
    dossier: '2026-0001',
    name: ALI,
    candidates: [],
    doubts: [],
    lacksOutcome: false,
    lacksRegistration: false,
    isDecided: false,
    ...part,
  };
}

const LEFT = row({
  row: 4,
  written: 'BOUCHAIB O.;Accepté',
  group: 'settle',
  fate: 'à rapprocher',
  outcome: 'accepted',
  outcomeName: 'accepté',
  corrections: [],
  by: '',
  dossier: '',
  name: null,
  candidates: [{ line: 1, dossier: '2026-0002', name: OMAR }],
});

const ROWS: Partial<Record<AnswerGroup, AnswerRowView[]>> = { settle: [LEFT], written: [row({})] };

function line(place: number, name: typeof ALI): TransmissionLineView {
  return { line: place, movement: 'addition', movementName: 'ajout', reason: '', changes: [], attempt: 1, answer: null, dossier: `2026-000${String(place + 1)}`, member: place, name, state: 'transmis' };
}

let opened: AnswerView | null;
let drafts: { key: string; text: string }[];
let host: FakeHost;

beforeEach(() => {
  resetRoute();
  forgetTyped(8);
  opened = null;
  drafts = [];
  host = fakeHost({
    transmission: () => ({ row: { id: 8, number: '2026-08', rows: 48 } }),
    openedAnswer: () => opened,
    answerChoices: () => CHOICES,
    answerRows: (group) => ({ rows: ROWS[group] ?? [], total: ROWS[group]?.length ?? 0 }),
    readAnswer: () => (opened = PLAN),
    pasteAnswer: () => {
      throw new IpcError({ code: 'answer-empty' });
    },
    typeAnswer: () => (opened = PLAN),
    decideAnswer: () => (opened = { ...PLAN, serial: 2 }),
    takeCorrections: (take) => (opened = { ...PLAN, takesCorrections: take }),
    noteAnswer: () => 2,
    dropAnswer: () => null,
    drafts: () => drafts,
    keepDraft: () => null,
    dropDraft: () => null,
    transmissionLines: () => [line(0, ALI), line(1, OMAR)],
    answerStatistics: () => ({
      from: '2026-01-01',
      to: '2026-11-22',
      outcomes: [{ outcome: 'rejected', name: 'rejeté', rows: 8 }],
      causes: [{ code: 'rib', name: 'RIB non valide', rows: 8, solved: 5, categories: [{ name: 'Artisans', rows: 8 }] }],
    }),
  });
  setHost(host);
  return followKeys();
});

function Where() {
  return <output data-testid="where">{JSON.stringify(useRoute())}</output>;
}

function open(language: 'fr' | 'ar' = 'fr') {
  return renderUi(
    <>
      <AnswerPage id={8} />
      <Where />
    </>,
    { language },
  );
}

const where = () => JSON.parse(screen.getByTestId('where').textContent ?? '') as unknown;
const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('an answer of the CNSS', () => {
  it('is read from a file, settled by hand, and noted', async () => {
    const user = userEvent.setup();
    open();
    const drop = await screen.findByText('Déposez ici le fichier de la réponse');
    await user.upload(drop.closest('.file-drop')!.querySelector('input')!, new File(['x'], 'retour.csv', { type: 'text/csv' }));
    expect(await screen.findByText(/2.* lignes seront notées/)).toBeTruthy();
    expect(called('readAnswer')).toEqual([[8, 1, { encoding: null, separator: null }, 'fr']]);
    expect(screen.getByText(/45.* lignes de l’envoi restent sans réponse/)).toBeTruthy();
    const left = await screen.findByRole('listitem', { name: /Ligne .*4/ });
    await user.click(within(left).getByRole('button', { name: /BOUCHAIB Omar/ }));
    await waitFor(() => expect(called('decideAnswer')).toEqual([[4, { kind: 'line', line: 1 }, 'fr']]));
    await user.click(screen.getByRole('radio', { name: /À noter/ }));
    expect((await screen.findByText('14/03/1979')).closest('del')).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: /ce que la CNSS a corrigé/ }));
    await waitFor(() => expect(called('takeCorrections')).toEqual([[false, 'fr']]));
    expect(await screen.findByText(/gardent vos valeurs/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Noter .*2.* lignes/ }));
    await waitFor(() => expect(where()).toEqual({ room: 'transmission', id: 8 }));
    expect(await screen.findByText(/2.* lignes de la réponse à l’envoi .*2026-08.* sont notées/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Annuler/ })).toBeTruthy();
  });

  it('the same again says that nothing changes', async () => {
    opened = { ...PLAN, groups: [{ group: 'unchanged', rows: 3 }], outcomes: [], silent: 0, corrections: 0 };
    open();
    expect(await screen.findByText(/déjà notée : rien ne change/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Noter la réponse' }).disabled).toBe(true);
  });

  it('says what is wrong with a text in which nobody is named', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('tab', { name: 'Texte' }));
    await user.type(screen.getByRole('textbox', { name: 'Texte de la réponse' }), 'Bonjour');
    await user.click(screen.getByRole('button', { name: 'Lire le texte' }));
    expect(await screen.findByText(/Rien dans cette réponse ne désigne/)).toBeTruthy();
  });

  it('is typed against the slip by the keyboard alone', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('tab', { name: 'Ligne par ligne' }));
    const [first, second] = await within(await screen.findByRole('list', { name: 'Lignes de l’envoi' })).findAllByRole('listitem');
    first!.querySelector('button')!.focus();
    await user.keyboard('a');
    const number = await within(first!).findByRole('textbox', { name: /immatriculation/ });
    await waitFor(() => expect(document.activeElement).toBe(number));
    await user.keyboard('700000001{Enter}');
    expect(second!.contains(document.activeElement)).toBe(true);
    await user.keyboard('r');
    await user.click(await within(second!).findByRole('button', { name: 'RIB non valide' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    const typed = { corrections: {}, remark: '' };
    await waitFor(() =>
      expect(called('typeAnswer')[0]?.[1]).toEqual([
        { ...typed, line: 0, outcome: 'accepted', registration: '700000001', reasons: [] },
        { ...typed, line: 1, outcome: 'rejected', registration: '', reasons: ['rib'] },
      ]),
    );
  });

  it('offers what was typed before a crash', async () => {
    drafts = [{ key: 'answer/8', text: JSON.stringify([{ line: 0, outcome: 'accepted', registration: '700000001', reasons: [], corrections: {}, remark: '' }]) }];
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Reprendre' }));
    expect(await screen.findByDisplayValue('700000001')).toBeTruthy();
  });

  it('speaks Arabic', async () => {
    opened = PLAN;
    open('ar');
    expect(await screen.findByText('سيسجل سطران.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /عمر بوشعيب/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'تسجيل سطرين' })).toBeTruthy();
  });

  it('counts its causes over a time', async () => {
    renderUi(<StatisticsPage />);
    const table = await screen.findByRole('grid', { name: /Motifs/ });
    const cause = within(table).getByRole('row', { name: /RIB non valide/ });
    expect(cause.textContent).toMatch(/8.*5.*Artisans/);
  });
});
