import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { IpcError } from '../ipc/error';
import type { ExportProfilesView, ExportProfileView } from '../ipc/bindings';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { followChanges } from '../ipc/queries';
import { renderUi } from '../testing/render';
import { ExportsSection } from './ExportsSection';
import { copyOf, moved } from './profile';

const column = (value: string, fr: string, ar: string) => ({ value, heading: { fr, ar }, width: 12 });
const CIN = column('cin', 'N° de la CNIE', 'رقم البطاقة');
const NAME = column('name', 'Nom et prénom', 'الاسم العائلي والشخصي');
const PHONE = column('mobile', 'Téléphone portable', 'الهاتف النقال');
const WORKING: ExportProfileView = {
  code: 'liste-de-travail',
  name: { fr: 'Liste de travail', ar: 'لائحة عمل' },
  language: 'fr',
  dates: 'dayMonthYear',
  decimal: 'comma',
  encoding: 'utf8',
  separator: 'semicolon',
  words: [{ code: 'cpu', word: 'CPU' }],
  columns: [NAME, CIN],
};
const OWN: ExportProfileView = { ...WORKING, code: 'profil-2', name: { fr: 'Agence d’Agadir', ar: 'وكالة أكادير' } };

let view: ExportProfilesView;
let host: FakeHost;
let refusal: unknown;

beforeEach(() => {
  refusal = null;
  view = { profiles: [WORKING, OWN], builtIn: WORKING.code, used: OWN.code, offered: [NAME, CIN, PHONE] };
  host = fakeHost({
    listExportProfiles: () => view,
    putExportProfile: (profile) => {
      if (refusal) throw refusal;
      const others = view.profiles.filter((one) => one.code !== profile.code);
      view = { ...view, profiles: [...others, profile] };
      host.change('setting');
      return null;
    },
    useExportProfile: () => null,
    removeExportProfile: () => null,
    previewExportProfile: (profile) => ({
      headings: profile.columns.map((one) => one.heading.fr),
      rows: [profile.columns.map(() => 'EL ALAOUI Mohamed')],
      refused: profile.encoding === 'windows1252' ? { code: 'export-letter', args: { row: '1', letter: 'م' }, fields: [], incident: null } : null,
    }),
  });
  setHost(host);
});

/** The section as in the window, which reads again what changed. */
function Followed() {
  const client = useQueryClient();
  useEffect(() => followChanges(client), [client]);
  return <ExportsSection />;
}

const put = () => host.calls.filter((call) => call.name === 'putExportProfile').map((call) => call.args[0] as ExportProfileView);

describe('the export profiles', () => {
  it('shows the one in use on real rows, and has another one used', async () => {
    const user = userEvent.setup();
    renderUi(<Followed />);
    const preview = await screen.findByRole('region', { name: 'Aperçu' });
    expect(within(preview).getByRole('columnheader', { name: 'N° de la CNIE' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Utiliser.*Liste de travail/ }));
    await waitFor(() => expect(host.calls.find((call) => call.name === 'useExportProfile')?.args).toEqual(['liste-de-travail']));
    expect(await screen.findByRole('button', { name: 'Annuler' })).toBeTruthy();
  });

  it('moves a column by the keyboard, keeps the focus on it, and adds and takes away others', async () => {
    const user = userEvent.setup();
    renderUi(<Followed />);
    const later = await screen.findByRole('button', { name: /Reculer la colonne .*Nom et prénom/ });
    later.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(put().at(-1)?.columns.map((one) => one.value)).toEqual(['cin', 'name']));
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Nom et prénom/);
    await user.click(screen.getByRole('button', { name: /Retirer la colonne .*CNIE/ }));
    await waitFor(() => expect(put().at(-1)?.columns.map((one) => one.value)).toEqual(['name']));
    await user.type(await screen.findByRole('combobox', { name: 'Ajouter une colonne' }), 'tele');
    await user.click(await screen.findByRole('option', { name: 'Téléphone portable' }));
    await waitFor(() => expect(put().at(-1)?.columns.map((one) => one.value)).toEqual(['name', 'mobile']));
  });

  it('says beside a heading why it is refused', async () => {
    const user = userEvent.setup();
    renderUi(<Followed />);
    const heading = await screen.findByRole('textbox', { name: /CNIE.*arabe/ });
    refusal = new IpcError({ code: 'field-faulty', args: { field: 'columns.1.heading', fault: 'empty' }, fields: ['columns.1.heading'] });
    await user.clear(heading);
    await user.tab();
    await waitFor(() => expect(heading.getAttribute('aria-invalid')).toBe('true'));
  });

  it('warns of letters that an encoding lacks', async () => {
    view = { ...view, profiles: [WORKING, { ...OWN, encoding: 'windows1252' }] };
    renderUi(<Followed />);
    expect((await screen.findByText(/م/)).textContent).toBeTruthy();
  });

  it('offers a copy of the one that cannot be changed, in Arabic', async () => {
    const user = userEvent.setup();
    view = { ...view, used: WORKING.code };
    renderUi(<Followed />, { language: 'ar' });
    await user.click(await screen.findByRole('button', { name: 'نسخه لملاءمته' }));
    await waitFor(() => expect(put()[0]?.name).toEqual({ fr: 'Liste de travail 3', ar: 'لائحة عمل 3' }));
    expect(await screen.findByDisplayValue('لائحة عمل 3')).toBeTruthy();
  });

  it('finds a code of its own for a copy, and moves nothing beyond the ends', () => {
    expect(copyOf(WORKING, [WORKING, OWN]).code).toBe('profil-3');
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  });
});
