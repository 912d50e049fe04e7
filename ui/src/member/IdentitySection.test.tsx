import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import type { ChangeView, ChoicesView, FormEdit, FormView } from '../ipc/bindings';
import { text, type Language } from '../l10n/bundle';
import { renderUi } from '../testing/render';
import { MemberForm } from './form/memberForm';
import { FormContext } from './form/useForm';
import { IdentitySection } from './IdentitySection';

const CHOICES: ChoicesView = { categories: [], classes: [], sexes: [{ id: 'female', name: 'féminin' }], statuses: [] };
const MARK = /[\u2068\u2069]/g;

function formOf(texts: Record<string, string>): FormView {
  const fields = Object.fromEntries(Object.entries(texts).map(([path, said]) => [path, { text: said, value: said, doubts: [], twin: null }]));
  return { id: 1, fields, records: [] };
}

function show(language: Language, texts: Record<string, string>, change: (edits: FormEdit[]) => ChangeView): FakeHost {
  const host = fakeHost({
    changeMember: (_, edits) => change(edits),
    spellings: () => [{ text: 'EL IDRISSI', members: 12 }],
    readCard: (_, zone) =>
      zone.length < 90
        ? { edits: [], answer: { kind: 'refused', refusals: [{ path: 'card', text: zone, sentence: 'trois lignes', likely: null, twin: null }] } }
        : { edits: [{ kind: 'set', path: 'identity', text: 'JB54321' }], answer: { kind: 'saved', form: formOf({ identity: 'JB 54321' }) } },
    findCommunes: () => [],
  });
  setHost(host);
  const form = new MemberForm(1, formOf(texts), {
    change: (id, edits) => host.commands.changeMember(id, edits, language),
    created: vi.fn(),
    failed: vi.fn(),
  });
  renderUi(
    <FormContext value={{ form, choices: CHOICES }}>
      <IdentitySection isNew={false} />
    </FormContext>,
    { language },
  );
  return host;
}

function name(language: Language, id: Parameters<typeof text>[1], script?: 'arabic' | 'latin'): string {
  const label = text(language, id);
  return (script ? text(language, script === 'arabic' ? 'kit-pair-arabic-label' : 'kit-pair-latin-label', { label }) : label).replace(MARK, '');
}

function input(label: string): HTMLInputElement {
  return screen.getByRole('textbox', { name: (accessible) => accessible.replace(MARK, '') === label });
}

describe('the identity of a member', () => {
  it('saves a field when it is left', async () => {
    const user = userEvent.setup();
    const host = show('fr', { mobile: '' }, (edits) => ({ kind: 'saved', form: formOf({ mobile: edits[0]?.kind === 'set' ? edits[0].text : '' }) }));
    await user.type(input(name('fr', 'member-form-mobile-label')), '0661234567');
    await user.tab();
    await waitFor(() => expect(host.calls.filter((call) => call.name === 'changeMember')).toHaveLength(1));
  });

  it('says a refusal beside its field and takes the likely correction with Enter', async () => {
    const user = userEvent.setup();
    const host = show('fr', { mobile: '' }, (edits) => {
      const edit = edits[0];
      if (edit?.kind === 'set' && edit.text === '661234567') return { kind: 'refused', refusals: [{ path: 'mobile', text: edit.text, sentence: 'il manque le zéro', likely: '0661234567', twin: null }] };
      return { kind: 'saved', form: formOf({ mobile: '0661 23 45 67' }) };
    });
    const mobile = input(name('fr', 'member-form-mobile-label'));
    await user.type(mobile, '661234567{Enter}');
    await screen.findByText('il manque le zéro');
    expect(mobile.getAttribute('aria-invalid')).toBe('true');
    await user.type(mobile, '{Enter}');
    await waitFor(() => expect(mobile.value).toBe('0661 23 45 67'));
    expect(host.calls.filter((call) => call.name === 'changeMember').at(-1)?.args[1]).toEqual([{ kind: 'set', path: 'mobile', text: '0661234567' }]);
  });

  it('proposes the Latin spelling of a name from the register', async () => {
    const user = userEvent.setup();
    const host = show('ar', { 'last-ar': 'الإدريسي', 'last-latin': '' }, () => ({ kind: 'saved', form: formOf({ 'last-ar': 'الإدريسي', 'last-latin': 'EL IDRISSI' }) }));
    await user.click(await screen.findByRole('button', { name: /EL IDRISSI/ }));
    expect(host.calls.find((call) => call.name === 'changeMember')?.args[1]).toEqual([{ kind: 'set', path: 'last-latin', text: 'EL IDRISSI' }]);
  });

  it('reads a pasted card, and says what it cannot read', async () => {
    const user = userEvent.setup();
    show('fr', { identity: '' }, () => ({ kind: 'saved', form: formOf({}) }));
    await user.click(screen.getByRole('button', { name: text('fr', 'member-form-card-action') }));
    const sheet = await screen.findByRole('dialog');
    const zone = within(sheet).getByRole('textbox');
    await user.type(zone, 'I<MAR');
    await user.click(within(sheet).getByRole('button', { name: text('fr', 'member-form-card-read-action') }));
    await within(sheet).findByText('trois lignes');
    await user.clear(zone);
    await user.paste('I<MARAB12345671JB54321<<<<<<<<\n8506151M3306149MAR<<<<<<<<<<<7\nEL<AMRANI<<MOHAMED<<<<<<<<<<<<');
    await user.click(within(sheet).getByRole('button', { name: text('fr', 'member-form-card-read-action') }));
    await waitFor(() => expect(input(name('fr', 'member-form-cin-label')).value).toBe('JB 54321'));
  });

  it.each(['ar', 'fr'] as const)('goes from the own script of the window to the other with Tab (%s)', async (language) => {
    const user = userEvent.setup();
    show(language, { 'last-ar': 'أ', 'last-latin': 'A', 'first-ar': 'ب', 'first-latin': 'B' }, () => ({ kind: 'saved', form: formOf({}) }));
    const [own, other] = language === 'ar' ? (['arabic', 'latin'] as const) : (['latin', 'arabic'] as const);
    const first = input(name(language, 'member-form-last-label', own));
    first.focus();
    expect(first.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await user.tab();
    expect(document.activeElement).toBe(input(name(language, 'member-form-last-label', other)));
    await user.tab();
    expect(document.activeElement).toBe(input(name(language, 'member-form-first-label', own)));
  });
});
