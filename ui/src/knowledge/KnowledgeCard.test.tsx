import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KnowledgeView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { clearToasts } from '../shell/toasts';
import { renderUi } from '../testing/render';
import { KnowledgeCard } from './KnowledgeCard';

const KNOWN: KnowledgeView = {
  toldOn: '2026-10-02',
  toldIn: '2026-07',
  struckOff: '',
  next: 'modification',
  lacksReason: false,
  fields: [
    { label: 'Téléphone', told: '0612000000', now: '0613000000', differs: true },
    { label: 'Ville', told: 'Agadir', now: 'Agadir', differs: false },
  ],
  attempts: [
    {
      transmission: 7,
      number: '2026-07',
      closedOn: '2026-10-02',
      isCancelled: false,
      movement: 'ajout',
      attempt: 2,
      answers: [{ on: '2026-10-20', outcome: 'rejected', name: 'rejeté', reasons: [{ id: 'rib', name: 'RIB non valide' }], remark: '' }],
    },
  ],
  removal: null,
  mends: [],
  reasons: [
    { id: 'death', name: 'décès' },
    { id: 'moved', name: 'déménagement' },
  ],
  today: '2026-11-22',
};

let known: KnowledgeView;
let host: FakeHost;
let refuses: boolean;

beforeEach(() => {
  clearToasts();
  known = KNOWN;
  refuses = false;
  host = fakeHost({
    knowledge: () => known,
    noteRemoval: () => {
      if (refuses) throw new IpcError({ code: 'register-busy' });
      return null;
    },
    dropRemoval: () => null,
    settleMend: () => null,
  });
  setHost(host);
});

describe('what the CNSS knows', () => {
  it('shows what was told, what differs, and each answer', async () => {
    const user = userEvent.setup();
    renderUi(<KnowledgeCard id={5} />);
    expect(await screen.findByText(/02\/10\/2026.*2026-07/)).toBeTruthy();
    expect(screen.getByText('une donnée a changé depuis')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Voir le détail' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toMatch(/0612000000.*0613000000.*différent/);
    expect(dialog.textContent).toMatch(/rejeté.*RIB non valide/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('strikes off with a reason by the keyboard, and drops it again', async () => {
    const user = userEvent.setup();
    const { unmount } = renderUi(<KnowledgeCard id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Radier de la liste' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Motif/ }));
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Noter la radiation' }));
    await waitFor(() => expect(host.calls.find((call) => call.name === 'noteRemoval')?.args.slice(0, 1)).toEqual([5]));
    expect(await screen.findByText(/La radiation est notée/)).toBeTruthy();
    unmount();
    known = { ...KNOWN, next: 'radiation', removal: { reason: 'death', name: 'décès', since: '2026-11-01', note: '' } };
    renderUi(<KnowledgeCard id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Garder sur la liste' }));
    await waitFor(() => expect(host.calls).toContainEqual({ name: 'dropRemoval', args: [5] }));
  });

  it('names what the last reject asks to mend, and takes a word for it', async () => {
    const mend = { id: 3, member: 5, name: { latin: 'EL IDRISSI Ali', ar: 'علي' }, reason: 'autre motif', task: 'Lire l’observation.', place: '', remark: '', askedOn: '2026-11-20', transmission: '2026-07' };
    known = { ...KNOWN, mends: [mend] };
    const user = userEvent.setup();
    renderUi(<KnowledgeCard id={5} />);
    await user.click(await screen.findByRole('button', { name: /C’est fait.*autre motif/ }));
    await waitFor(() => expect(host.calls).toContainEqual({ name: 'settleMend', args: [3] }));
  });

  it('keeps the sheet open when it was refused', async () => {
    refuses = true;
    known = { ...KNOWN, removal: { reason: 'death', name: 'décès', since: null, note: '' } };
    const user = userEvent.setup();
    renderUi(<KnowledgeCard id={5} />);
    await user.click(await screen.findByRole('button', { name: 'Modifier la radiation' }));
    await user.click(await screen.findByRole('button', { name: 'Noter la radiation' }));
    await waitFor(() => expect(screen.getByRole('dialog').querySelector('.field__note--wrong')).toBeTruthy());
  });

  it('speaks Arabic, and says when nothing was told', async () => {
    known = { ...KNOWN, toldOn: null, toldIn: '', next: '', fields: [], attempts: [] };
    renderUi(<KnowledgeCard id={5} />, { language: 'ar' });
    expect(await screen.findByText('لم يتوصل الصندوق من الجمعية بأي شيء عن هذا المنخرط.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
