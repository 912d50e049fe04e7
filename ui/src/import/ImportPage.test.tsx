import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportCounts, ImportRow, ImportView, RowChange } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { fakeHost, type FakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { followKeys } from '../shell/keys';
import { PanelPlace } from '../shell/Panel';
import { navigate, resetRoute, useRoute } from '../shell/route';
import { renderUi } from '../testing/render';
import { ImportPage } from './ImportPage';

const COUNTS: ImportCounts = { all: 3, new: 1, changed: 1, unchanged: 0, asked: 0, conflicting: 0, faulty: 1, takenOut: 0, doubtful: 0, suspected: 1 };

function cell(column: number, heading: string, text: string, reason?: string): ImportRow['cells'][number] {
  return { row: 4, column, heading, fieldName: heading, text, mended: false, reasons: reason ? [{ text: reason, refused: true }] : [] };
}

const ALI: ImportRow = {
  row: 4,
  fate: 'faulty',
  fateName: 'fautif',
  doubtful: false,
  name: { ar: '', latin: 'ZAHIR Ali' },
  member: null,
  changes: [],
  cells: [cell(1, 'Nom', 'ZAHIR'), cell(3, 'CIN', '1234', 'ce n’est pas un numéro de CNIE.')],
  reasons: [],
  suspects: [],
};
const FATIMA: ImportRow = {
  ...ALI,
  row: 3,
  fate: 'changed',
  fateName: 'modifié',
  name: { ar: 'فاطمة بنعلي', latin: 'BENALI Fatima' },
  member: 12,
  cells: [{ ...cell(1, 'Nom', 'BENALI'), row: 3 }],
  changes: [{ field: 'mobile', name: 'Téléphone', old: '0661234568', new: '0700000000', choice: 'listed' }],
};
const MOHAMED: ImportRow = {
  ...ALI,
  row: 2,
  fate: 'new',
  fateName: 'nouveau',
  name: { ar: 'محمد العلوي', latin: 'EL ALAOUI Mohamed' },
  cells: [{ ...cell(1, 'Nom', 'EL ALAOUI'), row: 2 }],
  suspects: [{ member: 7, name: { ar: '', latin: 'ALAOUI Mohammed' }, strength: 'probable', why: ['même téléphone'] }],
};

let view: ImportView;
let open: ImportView | null;
let rows: ImportRow[];
let host: FakeHost;
let refusal: unknown;
let writing: { resolve: () => void; reject: (error: unknown) => void };

function listed(counts: Partial<ImportCounts> = {}): ImportView {
  return {
    file: 'liste.csv',
    revision: 0,
    readings: [],
    whole: {
      encoding: 'windows1256',
      separator: 'semicolon',
      sure: false,
      sheet: '',
      sheets: [''],
      columns: [
        { column: 0, heading: 'Nom', field: 'last-name', fieldName: 'Nom de famille', evidence: 'heading', samples: ['BENALI'] },
        { column: 1, heading: 'Truc', field: '', fieldName: '', evidence: 'none', samples: ['0661234567'] },
      ],
      top: [],
      questions: { categories: [], classes: [], dates: [], years: [], year: null, answered: false, open: 0 },
      mode: 'fillBlanks',
      takeFaulty: false,
      counts: { ...COUNTS, ...counts },
      passedOver: 1,
    },
  };
}

function next(change: Partial<ImportView> = {}): ImportView {
  view = { ...view, revision: view.revision + 1, ...change };
  open = view;
  return view;
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1000);
  resetRoute();
  navigate({ room: 'member', section: 'import' });
  view = listed();
  open = view;
  rows = [MOHAMED, FATIMA, ALI];
  refusal = null;
  host = fakeHost({
    importView: () => open,
    openImport: () => {
      if (refusal) throw refusal;
      open = view;
      return view;
    },
    importRows: (filter) => {
      const shown = rows.filter((row) => filter === 'all' || row.fate === filter);
      return { rows: shown, total: shown.length };
    },
    importRow: (row) => rows.find((one) => one.row === row) ?? null,
    changeImportRow: (_row, change) => {
      if (change.kind === 'mend') rows = [MOHAMED, FATIMA, { ...ALI, fate: 'new', fateName: 'nouveau', cells: [cell(3, 'CIN', change.text)] }];
      return next();
    },
    setImportTerms: () => next(),
    chooseImportField: () => next(),
    importFields: () => [{ code: 'mobile', name: 'Téléphone portable' }],
    mapImport: () => next(listed()),
    mapImportColumn: () => next(),
    answerImport: () => next(listed()),
    formChoices: () => ({ categories: [{ id: 'craft', name: 'Artisanat', subs: [] }], classes: [], sexes: [], statuses: [] }),
    writeImport: () =>
      new Promise((resolve, reject) => {
        writing = { resolve: () => resolve({ new: 1, changed: 1, view: next(listed({ new: 0, changed: 0, unchanged: 2 })) }), reject };
      }),
    dropImport: () => {
      open = null;
      return null;
    },
    importRefusals: () => 5,
    savePaper: () => '/home/salma/refus-liste.xlsx',
    cancel: () => null,
  });
  setHost(host);
  return followKeys();
});
afterEach(() => vi.restoreAllMocks());

function Around({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <PanelPlace value={place}>
      {children}
      <div ref={setPlace} />
    </PanelPlace>
  );
}

function Where() {
  return <output data-testid="where">{JSON.stringify(useRoute())}</output>;
}

function show(language: 'fr' | 'ar' = 'fr') {
  return renderUi(
    <Around>
      <ImportPage />
      <Where />
    </Around>,
    { language },
  );
}

const called = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.args);

describe('the room where lists are read in', () => {
  it('opens a file, and says in words of the window why it is no list', async () => {
    const user = userEvent.setup();
    open = null;
    refusal = new IpcError({ code: 'list-empty', args: { path: 'notes.csv' } });
    const { container } = show();
    await screen.findByRole('heading', { name: 'Déposez une liste d’adhérents' });
    const file = () => container.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    await user.upload(file(), new File(['a'], 'notes.csv', { type: 'text/csv' }));
    expect((await screen.findByRole('alert')).textContent).toContain('notes.csv');
    refusal = null;
    await user.upload(file(), new File(['Nom'], 'liste.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('grid', { name: 'Lignes de la liste' })).toBeTruthy();
  });

  it('asks what the columns hold where none of them is known', async () => {
    const user = userEvent.setup();
    const strange = listed();
    if (!strange.whole) throw new Error('a list');
    strange.whole.columns = ['A', 'B'].map((heading, column) => ({ column, heading, field: '', fieldName: '', evidence: 'none', samples: [] }));
    strange.whole.top = [['Bureau de Kénitra', ''], ['Aa', 'Bb'], ['BENALI', '0661234567']];
    view = strange;
    open = view;
    show();
    await screen.findByRole('heading', { name: /Que contiennent les colonnes/ });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lire ainsi' }).disabled).toBe(true);
    expect(screen.getByRole('button', { name: /Ligne des titres/ }).textContent).toMatch(/Ligne \P{L}?2/u);
    await user.click(screen.getByRole('combobox', { name: /Contenu de la colonne .?Bb/u }));
    await user.click(await screen.findByRole('option', { name: 'Téléphone portable' }));
    await user.click(screen.getByRole('button', { name: 'Lire ainsi' }));
    expect(called('mapImport')).toEqual([[2, ['', 'mobile'], 'fr']]);
    expect(await screen.findByRole('grid', { name: 'Lignes de la liste' })).toBeTruthy();
  });

  it('shows what each row would do: what changes struck and new, reasons, who it may be', async () => {
    show();
    const changed = await screen.findByRole('row', { name: /BENALI/ });
    expect(changed.querySelector('del')?.textContent).toContain('0661234568');
    expect(changed.querySelector('ins')?.textContent).toContain('0700000000');
    expect(screen.getByRole('row', { name: /ZAHIR/ }).textContent).toContain('ce n’est pas un numéro de CNIE.');
    expect(screen.getByRole('row', { name: /EL ALAOUI/ }).textContent).toContain('même téléphone');
    const chips = within(screen.getByRole('group', { name: 'Lignes montrées' }));
    expect(chips.getByRole('button', { name: /Fautives/ }).textContent).toContain('1');
    expect(chips.queryByRole('button', { name: /Retirées/ })).toBeNull();
    // What would not be written is not ticked, and only what was taken out is struck.
    expect(changed.getAttribute('aria-selected')).toBe('true');
    const faulty = screen.getByRole('row', { name: /ZAHIR/ });
    expect(faulty.getAttribute('aria-selected')).toBe('false');
    expect(faulty.querySelector('.import-who--out')).toBeNull();
  });

  it('mends a cell in place by the keyboard alone, and the row is judged at once', async () => {
    const user = userEvent.setup();
    show();
    const row = await screen.findByRole('row', { name: /EL ALAOUI/ });
    act(() => within(row).getAllByRole('gridcell')[1]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    const panel = await screen.findByRole('complementary', { name: 'Ligne de la liste' });
    const cin = await within(panel).findByRole('textbox', { name: 'CIN' });
    expect(document.activeElement).toBe(cin);
    await user.clear(cin);
    await user.keyboard('JB12345{Enter}');
    await waitFor(() => expect(called('changeImportRow')[0]).toEqual([4, { kind: 'mend', column: 3, text: 'JB12345' } satisfies RowChange, 'fr']));
    await waitFor(() => expect(within(panel).getByText('nouveau')).toBeTruthy());
    expect(called('changeImportRow')).toHaveLength(1);
    expect(document.activeElement).toBe(cin);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
  });

  it('takes a row out by its box, and lets a person say who it is', async () => {
    const user = userEvent.setup();
    show();
    const row = await screen.findByRole('row', { name: /EL ALAOUI/ });
    await user.click(within(row).getAllByRole('gridcell')[0] as Element);
    await waitFor(() => expect(called('changeImportRow')[0]).toEqual([2, { kind: 'takeOut', out: true }, 'fr']));
    await user.click(within(row).getAllByRole('gridcell')[2] as Element);
    await user.click(await screen.findByRole('button', { name: 'C’est cette personne' }));
    await waitFor(() => expect(called('changeImportRow')[1]).toEqual([2, { kind: 'recognise', who: { kind: 'member', member: 7 } }, 'fr']));
  });

  it('puts a column right', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: /Colonnes/ }));
    const field = await screen.findByRole('combobox', { name: 'Contenu de la colonne \u2068Truc\u2069' });
    await user.clear(field);
    await user.type(field, 'tele');
    await user.click(await screen.findByRole('option', { name: 'Téléphone portable' }));
    await waitFor(() => expect(called('mapImportColumn')).toEqual([[1, 'mobile', 'fr']]));
  });

  it('writes nothing while a question is open', async () => {
    const user = userEvent.setup();
    const asking = listed();
    if (asking.whole) asking.whole.questions = { ...asking.whole.questions, categories: [{ word: 'zouaq', rows: 3 }], open: 1 };
    view = asking;
    open = asking;
    show();
    const main = await screen.findByRole<HTMLButtonElement>('button', { name: /Importer .*2.* personnes/ });
    expect(main.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: /zouaq/ }));
    await user.click(await screen.findByRole('option', { name: 'Artisanat' }));
    await waitFor(() => expect(called('answerImport')[0]?.[0]).toEqual({ kind: 'word', word: 'zouaq', code: 'craft' }));
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: /Importer .*2.* personnes/ }).disabled).toBe(false));
  });

  it('shows how a date would read in either order', async () => {
    const user = userEvent.setup();
    const asking = listed();
    if (asking.whole) asking.whole.questions = { ...asking.whole.questions, dates: [{ column: 5, heading: 'Naissance', samples: ['05/01/1984', '05/01/1984', '03/04/1991'] }], open: 1 };
    view = asking;
    open = asking;
    show();
    expect(await screen.findAllByText('05/01/1984')).toHaveLength(1);
    expect(screen.getByRole('radio', { name: /Le mois d’abord.*1er mai 1984/ })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Le jour d’abord.*5 janvier 1984/ }));
    await waitFor(() => expect(called('answerImport')[0]?.[0]).toEqual({ kind: 'dateOrder', column: 5, dayFirst: true }));
  });

  it('names a cell by what it means, then by the heading of the file', async () => {
    const user = userEvent.setup();
    rows = [{ ...ALI, cells: [{ ...cell(3, 'N° carte', '1234', 'faux'), fieldName: 'CIN' }] }];
    show();
    await user.click(within(await screen.findByRole('row', { name: /ZAHIR/ })).getAllByRole('gridcell')[2] as Element);
    expect(await screen.findByRole('textbox', { name: 'CIN N° carte' })).toBeTruthy();
  });

  it('writes after a recap, offers to undo, and says what is left', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: /Importer .*2.* personnes/ }));
    const recap = await screen.findByRole('dialog');
    expect(recap.textContent).toContain('Un nouvel adhérent sera inscrit.');
    expect(recap.textContent).toContain('Une ligne restera');
    expect(called('writeImport')).toHaveLength(0);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Arrêter' })).toBeTruthy();
    writing.resolve();
    expect(await screen.findByText(/Une ligne n’a pas été prise/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Terminer' }).className).toContain('button--main'));
    expect(screen.queryByRole('button', { name: /^Importer/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Annuler' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Enregistrer les lignes refusées…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'En classeur XLSX' }));
    expect(await screen.findByText(/refus-liste\.xlsx/)).toBeTruthy();
  });

  it('says that nothing was written when it was stopped', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: /Importer .*2.* personnes/ }));
    await screen.findByRole('dialog');
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Arrêter' }));
    expect(called('cancel')).toHaveLength(1);
    writing.reject(new IpcError({ code: 'cancelled' }));
    expect(await screen.findByText('Arrêté : rien n’a été écrit.')).toBeTruthy();
  });

  it('puts the list away after saying what is forgotten', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: 'Abandonner cette liste' }));
    const asked = await screen.findByRole('dialog');
    expect(asked.textContent).toContain('Rien n’a été écrit');
    expect(document.activeElement).toBe(within(asked).getByRole('button', { name: 'Continuer l’examen' }));
    await user.click(within(asked).getByRole('button', { name: 'Abandonner cette liste' }));
    expect(await screen.findByRole('heading', { name: 'Déposez une liste d’adhérents' })).toBeTruthy();
  });

  it('has a person decide field by field, for a row or for all of them', async () => {
    const user = userEvent.setup();
    view = listed({ asked: 1, changed: 0 });
    open = view;
    rows = [{ ...FATIMA, fate: 'asked', fateName: 'à décider', changes: [{ field: 'mobile', name: 'Téléphone', old: '0661234568', new: '0700000000', choice: 'open' }] }];
    show();
    await user.click(within(await screen.findByRole('row', { name: /BENALI/ })).getAllByRole('gridcell')[2] as Element);
    await user.click(within(await screen.findByRole('radiogroup', { name: 'Téléphone' })).getByRole('radio', { name: 'Registre' }));
    await waitFor(() => expect(called('changeImportRow')[0]).toEqual([3, { kind: 'choose', field: 'mobile', choice: 'kept' }, 'fr']));
    await user.click(screen.getByRole('button', { name: 'Décider pour toutes les lignes' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tout prendre de la liste' }));
    await waitFor(() => expect(called('chooseImportField')).toEqual([[null, 'listed', 'fr']]));
  });

  it('is worded in Arabic, each name in its script', async () => {
    show('ar');
    expect(await screen.findByRole('row', { name: /فاطمة بنعلي/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'استيراد شخصين' })).toBeTruthy();
  });
});
