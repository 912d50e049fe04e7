import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import type { PieceView, PiecesView } from '../ipc/bindings';
import { renderUi } from '../testing/render';
import { PieceSection } from './PieceSection';

function piece(kind: string, nameFr: string, nameAr: string, more: Partial<PieceView> = {}): PieceView {
  return {
    kind,
    owner: null,
    nameAr,
    nameFr,
    whose: '',
    why: 'pour tous',
    note: '',
    reference: 'Usage',
    required: true,
    doubtful: false,
    takesFile: true,
    isData: false,
    standing: 'missing',
    standingName: 'manquante',
    state: 'missing',
    form: null,
    seenOn: null,
    seenBy: '',
    receivedOn: null,
    issuedOn: null,
    validUntil: null,
    goodUntil: null,
    returnedOn: null,
    scan: null,
    ...more,
  };
}

const SCANNED = piece('cin-copy', 'Copie de la CNIE', 'نسخة من البطاقة', { state: 'received', standing: 'received', standingName: 'reçue', scan: 7, receivedOn: '2026-11-20' });
const SEALED = piece('disability-certificate', 'Certificat médical', 'شهادة طبية', { takesFile: false, note: 'À joindre sous pli fermé.' });

function world(pieces: PieceView[]) {
  const view: PiecesView = { on: '2026-11-22', operator: 'Nadia', gathered: 1, asked: 3, pieces };
  const host = fakeHost({
    pieces: () => view,
    scan: () => ({ scan: 7, origin: 7, pages: [{ width: 800, height: 1100, change: { turns: 0, part: null }, weaknesses: ['blurred'] }] }),
    putPieceFile: () => null,
    changePiece: () => null,
    reshapePiece: () => null,
    removePieceFile: () => null,
  });
  setHost(host);
  return host;
}

const called = (host: ReturnType<typeof world>, name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);
const photo = () => new File(['x'], 'rib.jpg', { type: 'image/jpeg' });
const drop = (target: Element, ...files: File[]) => fireEvent.drop(target, { dataTransfer: { types: ['Files'], files } });

test('a file chosen on a card goes to its piece', async () => {
  const host = world([SCANNED, piece('bank-attestation', 'Attestation de RIB', 'شهادة التعريف البنكي')]);
  renderUi(<PieceSection id={4} />);
  const card = await screen.findByRole('listitem', { name: 'Attestation de RIB' });
  await userEvent.upload(card.querySelector('input[type=file]') as HTMLInputElement, photo());
  expect(await screen.findByText(/Fichier ajouté/)).toBeTruthy();
  expect(called(host, 'putPieceFile')).toEqual([[{ member: 4, kind: 'bank-attestation', owner: null }, 1]]);
});

test('a file dropped on the page is asked for its piece, one on a card is not', async () => {
  const host = world([piece('bank-attestation', 'Attestation de RIB', 'شهادة'), piece('signed-form', 'Demande signée', 'الطلب')]);
  renderUi(<PieceSection id={4} />);
  const card = await screen.findByRole('listitem', { name: 'Demande signée' });
  drop(card, photo());
  await screen.findByText(/Fichier ajouté/);
  drop(document.body, photo());
  const dialog = await screen.findByRole('dialog', { name: /Pour quelle pièce/ });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Attestation de RIB' }));
  expect(called(host, 'putPieceFile').map((args) => (args[0] as { kind: string }).kind)).toEqual(['signed-form', 'bank-attestation']);
});

test('a piece that takes no file says why and offers none', async () => {
  world([SEALED]);
  renderUi(<PieceSection id={4} />);
  const card = await screen.findByRole('listitem', { name: 'Certificat médical' });
  expect(within(card).getByText(/pli fermé/)).toBeTruthy();
  expect(card.querySelector('input[type=file]')).toBeNull();
});

test('a doubt about the picture is said and the piece can be verified all the same', async () => {
  const host = world([SCANNED]);
  renderUi(<PieceSection id={4} />);
  expect(await screen.findByText(/semble floue/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Marquer vérifiée/ }));
  expect(called(host, 'changePiece')[0]?.[1]).toMatchObject({ state: 'verified', receivedOn: '2026-11-20' });
});

test('a page is turned and cut by keys alone', async () => {
  const host = world([SCANNED]);
  renderUi(<PieceSection id={4} />);
  await userEvent.click(await screen.findByRole('button', { name: /Voir le fichier/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Tourner à droite' }));
  await userEvent.click(screen.getByRole('button', { name: 'Recadrer' }));
  screen.getByRole('application').focus();
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(called(host, 'reshapePiece')).toEqual([[{ member: 4, kind: 'cin-copy', owner: null }, [{ turns: 1, part: { x: 90, y: 80, width: 840, height: 850 } }]]]);
});

test('in Arabic the Arabic name comes first and the French one beneath', async () => {
  world([SCANNED]);
  renderUi(<PieceSection id={4} />, { language: 'ar' });
  const card = await screen.findByRole('listitem', { name: 'نسخة من البطاقة' });
  expect(within(card).getByRole('heading').textContent).toBe('نسخة من البطاقة');
  expect(within(card).getByText('Copie de la CNIE').getAttribute('dir')).toBe('ltr');
});
