import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DossierView } from '../ipc/bindings';
import { fakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { renderUi } from '../testing/render';
import { DossierHeader } from './DossierHeader';

const COMPLETE: DossierView = { number: '2026-0217', state: 'complete', stateName: 'complet', since: '2026-11-20', steps: ['mark-ready'], leavesNext: false, missing: [] };

function world(dossier: DossierView) {
  const host = fakeHost({
    dossier: () => dossier,
    moveDossier: () => 'prêt à transmettre',
    printDossier: () => ({ paper: 9, pages: 6, number: '2026-0217' }),
    openPaper: () => null,
    savePaper: () => '/home/nadia/dossier.pdf',
    checkDossier: () => false,
  });
  setHost(host);
  return host;
}

const called = (host: ReturnType<typeof world>, name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

test('the main action is the next legal step', async () => {
  const host = world(COMPLETE);
  renderUi(<DossierHeader id={4} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Marquer prêt' }));
  expect(await screen.findByText(/Le dossier est maintenant/)).toBeTruthy();
  expect(called(host, 'moveDossier')).toEqual([[4, 'mark-ready', 'fr']]);
});

test('a dossier that lacks something says what, and takes no step', async () => {
  const host = world({ ...COMPLETE, state: 'draft', stateName: 'brouillon', missing: [{ name: 'Attestation de RIB', code: 'bank-attestation', isPiece: true, owner: null }] });
  renderUi(<DossierHeader id={4} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Marquer prêt' }));
  const sheet = await screen.findByRole('dialog');
  expect(within(sheet).getByRole('button', { name: 'Attestation de RIB' })).toBeTruthy();
  expect(called(host, 'moveDossier')).toEqual([]);
});

test('a ready dossier leaves by a transmission and can be taken back', async () => {
  const host = world({ ...COMPLETE, state: 'ready', stateName: 'prêt à transmettre', steps: ['incomplete'], leavesNext: true });
  renderUi(<DossierHeader id={4} />);
  expect(await screen.findByRole('button', { name: 'Préparer l’envoi' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Autres actions sur le dossier' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remettre en préparation' }));
  expect(called(host, 'moveDossier')).toEqual([[4, 'incomplete', 'fr']]);
});

test('printing opens the paper and offers to save it', async () => {
  const host = world(COMPLETE);
  renderUi(<DossierHeader id={4} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Imprimer le dossier' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'arabe' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer en PDF' }));
  expect([called(host, 'printDossier'), called(host, 'openPaper'), called(host, 'savePaper')]).toEqual([[[4, 'ar']], [[9]], [[9]]]);
});

test('a paper that the register has left behind is told', async () => {
  world(COMPLETE);
  renderUi(<DossierHeader id={4} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Autres actions sur le dossier' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Vérifier un dossier imprimé' }));
  await userEvent.type(await screen.findByRole('textbox'), 'MILAF 2026-0217 2026-11-22 SHA-256:00');
  await userEvent.click(screen.getByRole('button', { name: 'Comparer' }));
  expect(await screen.findByText(/Le registre a changé/)).toBeTruthy();
});
