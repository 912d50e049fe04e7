import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AssociationDetails, AssociationView, PreferencesView, RuleQuery, RuleView, TermView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { text as worded } from '../l10n/bundle';
import { renderUi } from '../testing/render';
import { SettingsPage } from './SettingsPage';

const RULE: RuleView = {
  id: 'data-authorisation',
  topic: 'data-protection',
  category: '',
  nameAr: 'إذن مسبق',
  nameFr: 'Autorisation préalable de la CNDP',
  figure: [],
  items: [],
  period: 'de longue date',
  inForce: true,
  reference: 'Loi 09-08, art. 12',
  source: 'Texte officiel',
  confidence: 'sourced',
  settler: null,
  note: '',
  history: [],
};
const SMIG: RuleView = {
  ...RULE,
  id: 'smig-hour-2026',
  topic: 'contributions',
  nameFr: 'SMIG horaire',
  nameAr: 'الحد الأدنى القانوني للأجر عن الساعة',
  figure: ['17,92 DH par heure'],
  history: [
    { id: 'smig-hour-2025', figure: ['17,10 DH par heure'], period: '2025', inForce: false },
    { id: 'smig-hour-2026', figure: ['17,92 DH par heure'], period: 'depuis le 01/01/2026', inForce: true },
  ],
};

let view: AssociationView;
let preferences: PreferencesView;
let host: FakeHost;

function term(part: Partial<TermView>): TermView {
  return { office: 'president', last: { ar: 'الفاسي', fr: 'FASSI' }, first: { ar: 'نادية', fr: 'Nadia' }, sex: 'female', from: '2024-06-01', to: null, today: true, ...part };
}

beforeEach(() => {
  preferences = { language: 'fr', theme: 'system', textSize: 100, idleMinutes: 15 };
  view = {
    details: { name: { ar: 'جمعية حلاقي سوس', fr: 'Association des coiffeurs' }, city: { ar: 'أكادير', fr: 'Agadir' }, address: { ar: '', fr: '' }, phone: '', email: '', cndpNumber: '' },
    bureau: [term({})],
    agencies: [
      { code: 'agd', name: { ar: '', fr: 'Agadir' }, city: { ar: '', fr: '' } },
      { code: 'inz', name: { ar: '', fr: 'Inezgane' }, city: { ar: '', fr: '' } },
    ],
    liaison: [],
    concerns: [{ code: 'no-authorisation' }, { code: 'nobody-in-office', seat: 'treasurer' }],
    rules: [RULE],
    categories: [{ code: 'cpu', name: 'Contribution professionnelle unique', pays: 'droit', basis: null, subCategories: [] }],
  };
  host = fakeHost({
    associationView: () => view,
    changeAssociation: (details: AssociationDetails) => {
      if (details.email === 'nobody') throw new IpcError({ code: 'field-faulty', args: { fault: 'email-shape' }, fields: ['email'] });
      view = { ...view, details };
      host.change('association');
      return null;
    },
    changeBureau: (bureau) => {
      view = { ...view, bureau };
      host.change('association');
      return null;
    },
    changeAgencies: (agencies) => {
      view = { ...view, agencies };
      host.change('association');
      return null;
    },
    preferences: () => preferences,
    setPreferences: (next) => (preferences = next),
    securityView: () => ({ asksPassphrase: true, shortest: 8, operator: 'Nadia', place: '/home/nadia/Milaf' }),
    changePassphrase: (change) => {
      if (change.present !== 'right one') throw new IpcError({ code: 'passphrase-wrong', fields: ['present'] });
      return null;
    },
    renewRecoverySheet: () => ({ code: 'ABCD-EFGH', paper: 4 }),
    openPaper: () => null,
    listRules: (query: RuleQuery) => ({ compiled: '2026-11-22', digest: '00ff', total: 300, rows: query.doubtful ? [] : [SMIG] }),
    history: () => ({ entries: [], total: 0 }),
  });
  setHost(host);
});

/** A message as the page shows it to the eye: the test library makes one space of any. */
const text: typeof worded = (...asked) => worded(...asked).replace(/\s+/g, ' ');

function called(name: string) {
  return host.calls.filter((call) => call.name === name);
}

describe('settings', () => {
  it('saves a field when one leaves it, and only what changed', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings' }} />);
    await user.click(await screen.findByRole('textbox', { name: text('fr', 'settings-phone-label') }));
    await user.tab();
    expect(called('changeAssociation')).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: text('fr', 'settings-phone-label') }), '0528 00 00 00');
    await user.tab();
    await waitFor(() => expect(called('changeAssociation')[0]?.args[0]).toMatchObject({ phone: '0528 00 00 00', name: view.details.name }));
    expect(await screen.findByText(text('fr', 'settings-saved-status'))).toBeTruthy();
  });

  it('says beside the field what was refused and keeps what was typed', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings' }} />);
    const email = await screen.findByRole('textbox', { name: text('fr', 'settings-email-label') });
    await user.type(email, 'nobody');
    await user.tab();
    expect(await screen.findByText(text('fr', 'fault-email-shape', { value: 'nobody' }))).toBeTruthy();
    expect((email as HTMLInputElement).value).toBe('nobody');
  });

  it('says that the CNDP’s number is missing and cites the law', async () => {
    renderUi(<SettingsPage route={{ room: 'settings' }} />);
    expect(await screen.findByText(text('fr', 'settings-no-authorisation-concern'))).toBeTruthy();
    expect(screen.getByText('Loi 09-08, art. 12')).toBeTruthy();
  });

  it('shows who is in office today and which office nobody holds', async () => {
    renderUi(<SettingsPage route={{ room: 'settings', section: 'bureau' }} />);
    expect(await screen.findByText('FASSI Nadia')).toBeTruthy();
    expect(screen.getByText(text('fr', 'settings-nobody-concern', { office: 'Trésorier(ère)' }))).toBeTruthy();
  });

  it('adds a term, waits for its name, and offers undo when one is removed', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings', section: 'bureau' }} />);
    await user.click(await screen.findByRole('button', { name: text('fr', 'settings-term-add') }));
    expect(called('changeBureau')).toHaveLength(0);
    const names = screen.getAllByRole('textbox', { name: text('fr', 'kit-pair-latin-label', { label: text('fr', 'visit-last-label') }) });
    await user.type(names[1] as HTMLElement, 'ALAOUI');
    await user.tab();
    await waitFor(() => expect(called('changeBureau')).not.toHaveLength(0));
    await user.click(await screen.findByRole('button', { name: text('fr', 'settings-term-remove', { number: 1 }) }));
    expect(await screen.findByText(text('fr', 'settings-term-removed'))).toBeTruthy();
    expect(await screen.findByRole('button', { name: text('fr', 'shell-undo-action') })).toBeTruthy();
  });

  it('proposes another agency first', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings', section: 'agencies' }} />);
    await user.click(await screen.findByRole('button', { name: text('fr', 'settings-default-action') }));
    await waitFor(() => expect(called('changeAgencies')[0]?.args[0]).toMatchObject([{ code: 'inz' }, { code: 'agd' }]));
  });

  it('names a wrong present passphrase as such and empties the fields after a change', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings', section: 'security' }} />);
    const card = (await screen.findByLabelText(text('fr', 'settings-next-label'))).closest('form') as HTMLElement;
    const present = within(card).getByLabelText(text('fr', 'settings-present-label'));
    await user.type(present, 'wrong one');
    await user.type(within(card).getByLabelText(text('fr', 'settings-next-label')), 'a new passphrase');
    await user.type(within(card).getByLabelText(text('fr', 'settings-again-label')), 'a new passphrase{Enter}');
    expect(await within(card).findByText(text('fr', 'error-passphrase-wrong'))).toBeTruthy();
    await user.clear(present);
    await user.type(present, 'right one{Enter}');
    await waitFor(() => expect((present as HTMLInputElement).value).toBe(''));
  });

  it('shows a new recovery code once and prints its sheet', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings', section: 'security' }} />, { language: 'ar' });
    const fields = await screen.findAllByLabelText(text('ar', 'settings-present-label'));
    await user.type(fields[1] as HTMLElement, 'right one{Enter}');
    expect(await screen.findByText('ABCD')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: text('ar', 'settings-sheet-print') }));
    expect(called('openPaper')[0]?.args).toEqual([4]);
    await user.click(screen.getByRole('button', { name: text('ar', 'settings-sheet-kept') }));
    expect(screen.queryByText('ABCD')).toBeNull();
  });

  it('lists the rules with their history and keeps the uncertain ones alone when asked', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings', section: 'rules' }} />);
    expect(await screen.findByText('SMIG horaire')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: text('fr', 'rule-history-title') }));
    expect(screen.getByText('17,10 DH par heure')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: text('fr', 'rule-doubtful-name') }));
    expect(await screen.findByText(text('fr', 'rule-nothing-title'))).toBeTruthy();
  });

  it('changes colours and size of the window', async () => {
    const user = userEvent.setup();
    renderUi(<SettingsPage route={{ room: 'settings', section: 'appearance' }} />);
    await user.click(await screen.findByRole('radio', { name: text('fr', 'settings-theme-dark-name') }));
    await waitFor(() => expect(called('setPreferences')[0]?.args[0]).toMatchObject({ theme: 'dark' }));
  });
});
