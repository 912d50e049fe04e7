import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExplainedCase, GuideView, RuleView, VisitChoices, VisitInput } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { text as worded } from '../l10n/bundle';
import { renderUi } from '../testing/render';
import { GuidePage } from './GuidePage';

const RULE: RuleView = {
  id: 'basket',
  topic: 'rights',
  category: '',
  nameAr: 'سلة العلاجات',
  nameFr: 'Panier de soins',
  figure: [],
  items: [],
  period: 'de longue date',
  inForce: true,
  reference: 'Loi 65-00',
  source: 'Texte officiel',
  confidence: 'sourced',
  settler: null,
  note: '',
  history: [],
};
const DOUBTFUL: RuleView = { ...RULE, id: 'waiting', nameFr: 'Période de stage', nameAr: 'مدة التدريب', confidence: 'to-confirm', settler: 'agency', reference: 'Loi 30-21' };

const GUIDE: GuideView = {
  date: '2026-11-22',
  compiled: '2026-11-22',
  digest: '00ff',
  rules: [RULE, DOUBTFUL],
  chapters: [
    { section: 'advantages', title: 'Avantages', items: [{ id: 'a', question: '', text: [{ text: 'Le même panier de soins.', row: null }], rows: ['basket'] }], tables: [] },
    {
      section: 'questions',
      title: 'Questions et réponses',
      items: [{ id: 'q', question: 'Quand serai-je couvert ?', text: [{ text: 'Après ', row: null }, { text: '3 mois', row: 'waiting' }], rows: ['waiting'] }],
      tables: [],
    },
  ],
};

const CHOICES: VisitChoices = {
  categories: [
    { code: 'cpu', name: 'Contribution professionnelle unique', pays: 'droit', basis: null, subCategories: [] },
    { code: 'doctor', name: 'Médecins', pays: 'flat-rate', basis: null, subCategories: [{ code: 'specialist', name: 'Médecin spécialiste' }] },
  ],
  classes: [{ code: 'food-general', name: 'Alimentation générale', coefficient: '6 %', autoEntrepreneur: false }],
};

function explained(month: string | null): ExplainedCase {
  return {
    date: '2026-11-22',
    categories: [
      {
        category: 'Contribution professionnelle unique',
        amounts: month ? { month, quarter: '570,00 DH', year: '2 280,00 DH' } : null,
        unknown: month ? '' : 'Montant inconnu : notez le chiffre d’affaires de 2025.',
        marks: month ? [1] : [],
        steps: month ? [{ label: 'Impôt de l’année', calculation: '22 500 × 10 %', result: '2 250,00 DH', sources: 'CGI, art. 73', rows: ['basket'] }] : [],
        total: month ? '4 530,00 DH' : null,
        rows: [],
      },
    ],
    governing: 0,
    conditions: [{ name: 'Chiffre d’affaires sous le plafond', verdict: 'pass', word: 'remplie', data: '', remedy: '', sources: 'CGI, art. 41', rows: ['basket'] }],
    payments: [{ due: '2027-03-31', past: false, name: 'Impôt et droit complémentaire', months: '2026', amount: '4 530,00 DH', marks: [] }],
    rights: { word: 'à établir', opens: null, waiting: '', remedy: '', rows: [] },
    family: [],
    pieces: [],
    doubts: month ? ['waiting'] : [],
    rules: [RULE, DOUBTFUL],
  };
}

let host: FakeHost;
beforeEach(() => {
  host = fakeHost({
    guide: (query) => (query.search === 'xyz' ? { ...GUIDE, chapters: [] } : GUIDE),
    visitChoices: () => CHOICES,
    simulate: (input: VisitInput) => {
      const amount = input.activities[0]?.turnovers[0]?.amount;
      if (amount === '7') throw new IpcError({ code: 'field-faulty', args: { fault: 'amount-shape' }, fields: ['activities.0.turnovers.0.amount'] });
      return { basisYear: 2025, case: explained(amount ? '190,00 DH' : null) };
    },
    enterVisitor: () => 12,
    guidePaper: () => 3,
    openPaper: () => null,
  });
  setHost(host);
});

/** A message as the page shows it to the eye: the test library makes one space of any. */
const text: typeof worded = (...asked) => worded(...asked).replace(/\s+/g, ' ');

function called(name: string) {
  return host.calls.filter((call) => call.name === name);
}

describe('the guide', () => {
  it('tells each chapter and says of a doubtful statement who can settle it', async () => {
    renderUi(<GuidePage />);
    expect(await screen.findByRole('heading', { name: 'Avantages' })).toBeTruthy();
    expect(screen.getByText('3 mois')).toBeTruthy();
    expect(screen.getByText(text('fr', 'rule-settled-agency-note'))).toBeTruthy();
  });

  it('opens the source of a statement from the keyboard', async () => {
    const user = userEvent.setup();
    renderUi(<GuidePage />);
    const source = await screen.findByRole('button', { name: /Panier de soins/ });
    source.focus();
    await user.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText('Loi 65-00')).toBeTruthy();
    expect(within(sheet).getByText(text('fr', 'rule-confidence-sourced-name'))).toBeTruthy();
  });

  it('leads from the contents to a chapter', async () => {
    const user = userEvent.setup();
    Element.prototype.scrollIntoView = () => undefined;
    renderUi(<GuidePage />);
    const contents = await screen.findByRole('navigation', { name: text('fr', 'guide-contents-label') });
    await user.click(await within(contents).findByRole('link', { name: 'Questions et réponses' }));
    expect(document.activeElement?.textContent).toBe('Questions et réponses');
  });

  it('asks the backend for what is searched and says what to do when nothing is found', async () => {
    const user = userEvent.setup();
    renderUi(<GuidePage />);
    await screen.findByRole('heading', { name: 'Avantages' });
    await user.type(screen.getByRole('searchbox', { name: text('fr', 'guide-search-label') }), 'xyz');
    await user.click(await screen.findByRole('button', { name: text('fr', 'guide-nothing-action') }));
    expect(await screen.findByRole('heading', { name: 'Avantages' })).toBeTruthy();
  });

  it('prints the handout in the language asked', async () => {
    const user = userEvent.setup();
    renderUi(<GuidePage />, { language: 'ar' });
    await user.click(await screen.findByRole('button', { name: text('ar', 'guide-print-action') }));
    await user.click(await screen.findByRole('menuitem', { name: text('ar', 'guide-print-both-name') }));
    await waitFor(() => expect(called('guidePaper')[0]?.args).toEqual([null, null, 'both']));
    expect(called('openPaper')[0]?.args).toEqual([3]);
  });
});

describe('the simulation', () => {
  it('says what is missing, then the amount with its arithmetic, sources and doubts', async () => {
    const user = userEvent.setup();
    renderUi(<GuidePage />);
    expect(await screen.findByText(/Montant inconnu/)).toBeTruthy();
    const turnover = screen.getByRole('textbox', { name: text('fr', 'visit-turnover-label') });
    await user.type(turnover, '375000');
    await user.tab();
    expect(await screen.findByText('190,00 DH')).toBeTruthy();
    expect(screen.getByText('22 500 × 10 %')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'CGI, art. 73' })).toBeTruthy();
    const asked = called('simulate').at(-1)?.args[0] as VisitInput;
    expect(asked.activities[0]?.turnovers[0]).toMatchObject({ year: '2025', amount: '375000' });
  });

  it('shows a refusal beside its field', async () => {
    const user = userEvent.setup();
    renderUi(<GuidePage />);
    await screen.findByText(/Montant inconnu/);
    await user.type(screen.getByRole('textbox', { name: text('fr', 'visit-turnover-label') }), '7');
    await user.tab();
    expect(await screen.findByText(text('fr', 'visit-amount-error'))).toBeTruthy();
  });

  it('turns what was typed into a member once there is a name', async () => {
    const user = userEvent.setup();
    renderUi(<GuidePage />);
    await screen.findByText(/Montant inconnu/);
    await user.click(screen.getByRole('button', { name: text('fr', 'visit-enter-title') }));
    const create = screen.getByRole('button', { name: text('fr', 'visit-enter-action') });
    expect((create as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: text('fr', 'kit-pair-latin-label', { label: text('fr', 'visit-last-label') }) }), 'FASSI');
    await user.click(create);
    await waitFor(() => expect(called('enterVisitor')).toHaveLength(1));
    expect(called('enterVisitor')[0]?.args[0]).toMatchObject({ lastFr: 'FASSI', category: 'cpu' });
  });
});
