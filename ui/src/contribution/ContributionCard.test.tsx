import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ContributionView, ExplainedCase, Supposition } from '../ipc/bindings';
import { fakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { renderUi } from '../testing/render';
import { ContributionCard } from './ContributionCard';

const CASE: ExplainedCase = {
  date: '2026-11-22',
  categories: [
    {
      category: 'Commerçant',
      amounts: { month: '190,00 DH', quarter: '570,00 DH', year: '2 280,00 DH' },
      unknown: '',
      marks: [],
      steps: [{ label: 'Assiette', calculation: '375 000,00 × 6 %', result: '22 500,00 DH', sources: 'CGI, art. 40', rows: [] }],
      total: '4 530,00 DH',
      rows: [],
    },
  ],
  governing: 0,
  conditions: [{ name: 'Identité établie', verdict: 'fail', word: 'non remplie', data: '', remedy: 'Renseignez la date de naissance.', sources: '', rows: [] }],
  payments: [],
  rights: { word: 'Droits ouverts', opens: null, waiting: '', remedy: '', rows: [] },
  family: [],
  pieces: [],
  doubts: [],
  rules: [],
};

function world() {
  const host = fakeHost({
    contribution: (_id, _date, suppositions: Supposition[]): ContributionView => ({
      case: CASE,
      late: [],
      levers: [{ name: 'turnover', fact: 'turnover', activity: '', year: 2025, value: '375000' }],
      difference: suppositions.length > 0 ? { month: '30.00', quarter: '90.00', year: '360.00', total: '450.00' } : null,
    }),
    contributionPaper: () => ({ paper: 3, pages: 2, number: null }),
    openPaper: () => null,
  });
  setHost(host);
  return host;
}

test('reads like a receipt: amount, arithmetic, verdict in a word, remedy', async () => {
  world();
  renderUi(<ContributionCard id={4} />);
  expect(await screen.findByText('190,00 DH')).toBeTruthy();
  expect(screen.getByText('375 000,00 × 6 %').getAttribute('dir')).toBe('ltr');
  expect(screen.getByText('non remplie')).toBeTruthy();
  expect(screen.getByText('Renseignez la date de naissance.')).toBeTruthy();
});

test('a turnover thought otherwise shows the difference, and the present comes back', async () => {
  const host = world();
  renderUi(<ContributionCard id={4} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Et si…' }));
  const field = screen.getByRole('textbox', { name: /Chiffre d’affaires/ });
  await userEvent.clear(field);
  await userEvent.type(field, '412345{Tab}');
  expect(await screen.findByText(/de plus par mois/)).toBeTruthy();
  expect(screen.getByText(/droit complémentaire.*450/)).toBeTruthy();
  const asked = host.calls.filter((call) => call.name === 'contribution').map((call) => call.args[2]);
  expect(asked).toContainEqual([{ name: 'turnover', value: '412345' }]);
  await userEvent.click(screen.getByRole('button', { name: /situation enregistrée/ }));
  expect(screen.queryByText(/de plus par mois/)).toBeNull();
});

test('is printed in the language chosen for the paper', async () => {
  const host = world();
  renderUi(<ContributionCard id={4} />, { language: 'ar' });
  await userEvent.click(await screen.findByRole('button', { name: 'طباعة شرح الاشتراك' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'الفرنسية' }));
  await screen.findByText('190,00 DH');
  expect(host.calls.find((call) => call.name === 'contributionPaper')?.args).toEqual([4, null, 'fr']);
});
