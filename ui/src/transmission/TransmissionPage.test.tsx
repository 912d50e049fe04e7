import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PreflightView, SendableView, TransmissionLineView, TransmissionView, TransmittedView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { navigate, resetRoute, useRoute } from '../shell/route';
import { followKeys } from '../shell/keys';
import { renderUi } from '../testing/render';
import { changeDraft, newDraft, timeLeft } from './draft';
import { TransmissionPage } from './TransmissionPage';

const ALI = { latin: 'EL IDRISSI Ali', ar: 'علي الإدريسي' };
const OMAR = { latin: 'BOUCHAIB Omar', ar: 'عمر بوشعيب' };

const SENDABLE: SendableView = {
  groups: [
    { category: 'cpu', categoryName: 'CPU', commune: 'agd', communeName: 'Agadir', dossiers: 30 },
    { category: 'craft', categoryName: 'Artisans', commune: 'inz', communeName: 'Inezgane', dossiers: 4 },
  ],
  agencies: [
    { code: 'agd', name: 'Agence d’Agadir', city: 'Agadir' },
    { code: 'inz', name: 'Agence d’Inezgane', city: 'Inezgane' },
  ],
  folder: '/home/salma/Documents/Milaf/Souk El Had',
  planned: null,
  profile: 'Liste de travail',
  onBehalf: ['Artisans'],
  corrected: 3,
  parked: [{ member: 6, name: OMAR, number: '2026-07', state: 'complet' }],
  parkedTotal: 1,
};

const VIEW: TransmissionView = {
  row: { id: 8, number: '2026-08', closedOn: '2026-11-13', agency: 'Agence d’Inezgane', dossiers: 48, rows: 48, answered: 0, state: 'produced', receivedOn: null, isLate: false, seal: '1a2b 3c4d' },
  kind: 'liste complète',
  movements: [{ movement: 'addition', name: 'ajout', rows: 48 }],
  outcomes: [],
  counterCopy: 0,
  wait: 15,
  onBehalf: true,
  rules: '2026-11-22',
  seal: ['1a2b', '3c4d'],
  fingerprint: 'ab cd',
  file: '/home/salma/Documents/Milaf/Souk El Had/envoi-2026-08.zip',
  fileThere: true,
  receipt: '',
  cancelledOn: null,
  cancelledWhy: '',
  today: '2026-11-22',
};

const LINE: TransmissionLineView = {
  line: 0,
  movement: 'addition',
  movementName: 'ajout',
  reason: '',
  changes: [],
  attempt: 1,
  answer: null,
  dossier: '2026-0001',
  member: 5,
  name: ALI,
  state: 'transmis',
};

const SEALED: TransmittedView = { id: 9, number: '2026-09', dossiers: 33, changes: 0, removals: 0, left: 1, file: '/home/salma/envoi-2026-09.zip', slip: 3 };

let found: PreflightView;
let view: TransmissionView;
let host: FakeHost;
let sealing: { resolve: (sealed: TransmittedView) => void; reject: (error: unknown) => void };
let tell: (told: { done: number; of: number }) => void;

beforeEach(() => {
  resetRoute();
  changeDraft({ sealing: null });
  newDraft();
  view = VIEW;
  found = {
    leaving: 33,
    additions: 33,
    changes: 0,
    removals: 0,
    unchanged: 0,
    movements: [],
    faults: [
      { member: 5, name: ALI, cause: 'incomplete', state: 'prêt', lacks: [{ isPiece: true, code: 'cin-copy', name: 'Copie de la CNIE' }] },
      { member: 6, name: OMAR, cause: 'unmarked', state: 'complet', lacks: [] },
    ],
    notices: [{ member: 7, name: OMAR, what: 'Certificat de scolarité', expiresOn: '2026-12-05' }],
  };
  host = fakeHost({
    listTransmissions: () => ({ rows: [VIEW.row], total: 1 }),
    transmission: () => view,
    transmissionLines: () => [LINE],
    listAnswers: () => [],
    keepCounterCopy: () => null,
    openedAnswer: () => null,
    drafts: () => [],
    answerChoices: () => ({ outcomes: [], reasons: [], corrections: [] }),
    sendable: () => SENDABLE,
    listSendable: () => ({ rows: [{ member: 5, name: ALI, category: 'CPU', commune: 'Agadir' }], total: 1 }),
    preflight: () => found,
    markReady: () => 1,
    sealTransmission: (_input, _job, channel) => {
      tell = (channel as unknown as { onmessage: typeof tell }).onmessage;
      return new Promise<TransmittedView>((resolve, reject) => {
        sealing = { resolve, reject };
      });
    },
    cancel: () => null,
    transmissionSlip: () => 4,
    openPaper: () => null,
    openTransmissionFolder: () => null,
    deliverTransmission: () => null,
    cancelTransmission: () => null,
  });
  setHost(host);
  return followKeys();
});

function Room() {
  const route = useRoute();
  return (
    <>
      {route.room === 'transmission' && <TransmissionPage route={route} />}
      <output data-testid="where">{JSON.stringify(route)}</output>
    </>
  );
}

const where = () => JSON.parse(screen.getByTestId('where').textContent ?? '') as unknown;
const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

function open(route: Parameters<typeof navigate>[0], language: 'fr' | 'ar' = 'fr') {
  navigate(route);
  return renderUi(<Room />, { language });
}

describe('the transmissions', () => {
  it('lists them, sealed apart from delivered, and opens one by Enter', async () => {
    const user = userEvent.setup();
    open({ room: 'transmission' });
    const row = await screen.findByRole('row', { name: /2026-08/ });
    expect(row.textContent).toContain('scellé');
    row.focus();
    await user.keyboard('{Enter}');
    expect(where()).toEqual({ room: 'transmission', id: 8 });
  });

  it('begins a new one by a key', async () => {
    const user = userEvent.setup();
    open({ room: 'transmission' });
    await screen.findByRole('row', { name: /2026-08/ });
    await user.keyboard('n');
    expect(where()).toEqual({ room: 'transmission', id: 'new' });
  });

  it('goes from the choice over the faults to the sealed file by the keyboard alone', async () => {
    const user = userEvent.setup();
    open({ room: 'transmission', id: 'new' });
    const all = await screen.findByRole<HTMLInputElement>('radio', { name: /Liste complète/ });
    expect(all.checked).toBe(true);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/33.* dossiers peuvent partir/)).toBeTruthy();
    expect(screen.getByText('Copie de la CNIE')).toBeTruthy();
    const go = screen.getByRole('button', { name: /Laisser les .*2.* fautifs et en sceller .*33/ });
    expect(document.activeElement).toBe(go);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(called('sealTransmission')).toHaveLength(1));
    expect(called('sealTransmission')[0]?.[0]).toEqual({ choice: { kind: 'ready' }, agency: 'agd', language: 'both', leaveFaulty: true });
    tell({ done: 12, of: 33 });
    expect(await screen.findByText(/dossier .*12.* sur .*33/)).toBeTruthy();
    sealing.resolve(SEALED);
    expect(await screen.findByRole('heading', { name: /2026-09.* scellé/ })).toBeTruthy();
    expect(screen.getByText('/home/salma/envoi-2026-09.zip')).toBeTruthy();
    const print = screen.getByRole('button', { name: 'Imprimer le bordereau' });
    expect(document.activeElement).toBe(print);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(called('openPaper')).toEqual([[4]]));
    await user.click(screen.getByRole('button', { name: 'Noter le dépôt' }));
    expect(where()).toEqual({ room: 'transmission', id: 9, section: 'delivery' });
  });

  it('stops when asked to and says that nothing was written', async () => {
    const user = userEvent.setup();
    changeDraft({ step: 'check', agency: 'agd' });
    open({ room: 'transmission', id: 'new' });
    await user.click(await screen.findByRole('button', { name: /en sceller/ }));
    await user.click(await screen.findByRole('button', { name: 'Arrêter' }));
    expect(called('cancel')).toHaveLength(1);
    sealing.reject(new IpcError({ code: 'cancelled', args: {}, fields: [], incident: null }));
    expect(await screen.findByText(/rien n’a été écrit et les dossiers sont restés prêts/)).toBeTruthy();
  });

  it('leads from a fault to where it is mended, and back to the same step', async () => {
    const user = userEvent.setup();
    changeDraft({ step: 'check' });
    open({ room: 'transmission', id: 'new' });
    await user.click(await screen.findByRole('button', { name: /Corriger.*EL IDRISSI/ }));
    expect(where()).toEqual({ room: 'member', id: 5, section: 'pieces' });
    navigate({ room: 'transmission', id: 'new' });
    expect(await screen.findByText(/peuvent partir/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Marquer prêt.*BOUCHAIB/ }));
    await waitFor(() => expect(called('markReady')).toEqual([[[6]]]));
  });

  it('takes only the categories and communes that were ticked', async () => {
    const user = userEvent.setup();
    open({ room: 'transmission', id: 'new' });
    await user.click(await screen.findByRole('radio', { name: /Une partie/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Artisans' }));
    const sums = screen.getAllByRole('status').map((status) => status.textContent);
    expect(sums).toContain('\u20684\u2069 dossiers');
    await user.click(screen.getByRole('button', { name: 'Continuer' }));
    await waitFor(() => expect(called('preflight')[0]?.[0]).toEqual({ kind: 'matching', categories: ['craft'], communes: [] }));
  });

  it('takes the members that another room chose', async () => {
    open({ room: 'transmission', id: 'new', filter: 'members:5,6' });
    await waitFor(() => expect(called('preflight')[0]?.[0]).toEqual({ kind: 'members', members: [5, 6] }));
  });

  it('counts what changed since the last one, row by row, and says in whose name it is deposited', async () => {
    found = {
      ...found,
      leaving: 3,
      additions: 1,
      changes: 1,
      removals: 1,
      faults: [],
      movements: [
        { member: 5, name: ALI, movement: 'change', movementName: 'modification', reason: '', changes: [{ label: 'Téléphone', was: '0612', now: '0613' }] },
        { member: 6, name: OMAR, movement: 'removal', movementName: 'radiation', reason: 'décès', changes: [] },
      ],
    };
    const user = userEvent.setup();
    open({ room: 'transmission', id: 'new' });
    await user.click(await screen.findByRole('radio', { name: /Changements depuis/ }));
    expect(screen.getByText(/pas organisme de liaison/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(await screen.findByText(/Ajouts.*1.*modifications.*1.*radiations.*1/)).toBeTruthy();
    expect(screen.getByText('0612').closest('del')).toBeTruthy();
    expect(screen.getByText('0613').closest('ins')).toBeTruthy();
    expect(screen.getByText('décès')).toBeTruthy();
    expect(screen.getByText('Liste de travail')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Sceller l’envoi de .*3.* lignes/ }));
    await waitFor(() => expect(called('sealTransmission')[0]?.[0]).toMatchObject({ choice: { kind: 'changes' }, leaveFaulty: false }));
  });

  it('recalls those who were left out of the last one', async () => {
    const user = userEvent.setup();
    open({ room: 'transmission', id: 'new' });
    await user.click(await screen.findByRole('button', { name: /laissé de côté attend/ }));
    await user.click(screen.getByRole('button', { name: /Ouvrir.*BOUCHAIB/ }));
    expect(where()).toEqual({ room: 'member', id: 6 });
  });

  it('keeps the stamped copy of what was delivered, and says where it is answered', async () => {
    view = { ...VIEW, row: { ...VIEW.row, state: 'delivered', receivedOn: '2026-11-20' } };
    const user = userEvent.setup();
    open({ room: 'transmission', id: 8 });
    const [input] = [...(await screen.findByText(/copie du bordereau cachetée/)).closest('.file-drop')!.querySelectorAll('input')];
    await user.upload(input!, new File(['x'], 'copie.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(called('keepCounterCopy')).toEqual([[8, 1]]));
    await user.click(screen.getByRole('button', { name: 'Noter la réponse' }));
    expect(where()).toEqual({ room: 'transmission', id: 8, section: 'answer' });
  });

  it('notes a delivery and cancels with a reason after a recap', async () => {
    const user = userEvent.setup();
    open({ room: 'transmission', id: 8, section: 'delivery' });
    await user.type(await screen.findByRole('textbox', { name: 'Accusé de réception' }), 'R-17');
    await user.click(screen.getByRole('button', { name: 'Noter le dépôt' }));
    await waitFor(() => expect(called('deliverTransmission')).toEqual([[8, '2026-11-22', 'R-17']]));
    await user.click(screen.getByRole('button', { name: 'Annuler cet envoi…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toMatch(/48.* dossiers redeviennent prêts/);
    await user.type(within(dialog).getByRole('textbox', { name: 'Motif' }), 'rendu');
    await user.click(within(dialog).getByRole('button', { name: 'Annuler l’envoi' }));
    await waitFor(() => expect(called('cancelTransmission')).toEqual([[8, 'rendu']]));
  });

  it('reckons the time left from the pace so far', () => {
    const pace = { job: 1, stopping: false };
    expect(timeLeft({ ...pace, done: 1, of: 100, elapsed: 9000 })).toBeNull();
    expect(timeLeft({ ...pace, done: 10, of: 100, elapsed: 10_000 })).toEqual({ unit: 'minutes', count: 2 });
    expect(timeLeft({ ...pace, done: 90, of: 100, elapsed: 9000 })).toEqual({ unit: 'seconds', count: 1 });
  });
});
