// What is typed into a member's form and not yet written down: it saves by itself, one field at a time, in order. A refusal stays
// beside its field with what was typed; a record that does not exist yet is made by the first text of one of its fields.

import type { ChangeView, FieldView, FormEdit, FormView, RefusalView } from '../../ipc/bindings';

/** A field as it is shown. */
export interface ShownField {
  text: string;
  value: string;
  /** Typed and not written down. */
  isTyped: boolean;
  field: FieldView | undefined;
  refusal: RefusalView | undefined;
}

export type SaveState = 'rest' | 'saving' | 'saved' | 'waiting' | 'refused';

/** Where a form is sent. */
export interface FormDoor {
  change: (id: number | null, edits: FormEdit[]) => Promise<ChangeView>;
  /** A new member was written down. */
  created: (id: number) => void;
  failed: (error: unknown) => void;
}

/** After the last key, before what is typed is saved. */
const PAUSE = 2000;
/** The field that makes a record of a list whose first fact is a choice. */
const CHOSEN: Record<string, string> = { category: 'code', household: 'status' };
/** Lists whose records are numbered. */
const LISTS = ['category', 'activity', 'household', 'address', 'membership', 'dependant'];

/** `address.home.street-ar` as list, what the new record is, and field; `null` for a place that exists. */
function notYet(path: string): { list: string; what: string; part: string } | null {
  const [list = '', what = '', ...rest] = path.split('.');
  return rest.length > 0 && LISTS.includes(list) && !/^\d+$/.test(what) ? { list, what, part: rest.join('.') } : null;
}

let serial = 1;

export class MemberForm {
  #id: number | null;
  #form: FormView;
  #state: SaveState = 'rest';
  #texts = new Map<string, string>();
  #refusals = new Map<string, RefusalView>();
  #typed: Record<string, string> = {};
  #shown = new Map<string, ShownField>();
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #listeners = new Set<() => void>();
  #door: FormDoor;
  /** Edits of somebody who has no name yet. */
  #before: FormEdit[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(id: number | null, form: FormView, door: FormDoor) {
    this.#id = id;
    this.draftKey = `member/${id === null ? 'new' : String(id)}`;
    this.#form = form;
    this.#door = door;
  }

  get id(): number | null {
    return this.#id;
  }

  /** Under which what is typed is kept over a crash; a new member's stays the same when they are written down. */
  readonly draftKey: string;
  /** Tells this form from any other the window has shown. */
  readonly serial = serial++;

  /** What is typed and not written down, by path. */
  get texts(): Record<string, string> {
    return this.#typed;
  }

  get form(): FormView {
    return this.#form;
  }

  get state(): SaveState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The form as it was read again. */
  receive(form: FormView): void {
    if (form.id === null && this.#before.length > 0) return;
    this.#form = form;
    this.#tell();
  }

  show(path: string): ShownField {
    const field = this.#form.fields[path];
    const typed = this.#texts.get(path);
    const refusal = this.#refusals.get(path);
    const next: ShownField = { text: typed ?? field?.text ?? '', value: field?.value ?? '', isTyped: typed !== undefined, field, refusal };
    const last = this.#shown.get(path);
    if (last && last.text === next.text && last.isTyped === next.isTyped && last.field === field && last.refusal === refusal) return last;
    this.#shown.set(path, next);
    return next;
  }

  type(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#refusals.delete(path);
    clearTimeout(this.#timers.get(path));
    this.#timers.set(
      path,
      setTimeout(() => void this.#save(path, true), PAUSE),
    );
    this.#tell();
  }

  /** Leaving a field saves it. */
  leave(path: string): Promise<void> {
    return this.#texts.has(path) ? this.#save(path, false) : Promise.resolve();
  }

  /** The last saved value again. */
  revert(path: string): void {
    clearTimeout(this.#timers.get(path));
    this.#texts.delete(path);
    this.#refusals.delete(path);
    this.#tell();
  }

  /** A text that is sure: a choice, an accepted proposal. */
  put(path: string, text: string): Promise<void> {
    this.#texts.set(path, text);
    this.#refusals.delete(path);
    this.#tell();
    return this.#save(path, false);
  }

  /** Texts that a crash left, as if just typed. */
  restore(texts: Record<string, string>): void {
    for (const [path, text] of Object.entries(texts)) this.#texts.set(path, text);
    this.#tell();
  }

  /** Edits of whole records; tells whether they were written. */
  apply(edits: FormEdit[]): Promise<boolean> {
    return this.#send(edits, new Map(), false);
  }

  /** Somebody else's answer to edits of this form: a card that was read. */
  take(edits: FormEdit[], answer: ChangeView): boolean {
    return this.#answered(edits, answer, new Map(), false);
  }

  /** Edits that wait for a name, to be sent with others. */
  get waiting(): FormEdit[] {
    return this.#before;
  }

  async #save(path: string, quiet: boolean): Promise<void> {
    clearTimeout(this.#timers.get(path));
    const text = this.#texts.get(path);
    if (text === undefined) return;
    if (text === (this.#form.fields[path]?.text ?? '')) {
      this.revert(path);
      return;
    }
    const place = notYet(path);
    const edits: FormEdit[] = [];
    let sent = path;
    if (place) {
      const chosen = CHOSEN[place.list];
      edits.push({ kind: 'add', list: place.list, what: chosen ? text : place.what === 'new' ? '' : place.what, since: '', closes: null });
      sent = `${place.list}.new.${place.part}`;
      if (chosen !== place.part) edits.push({ kind: 'set', path: sent, text });
    } else {
      edits.push({ kind: 'set', path, text });
    }
    await this.#send(edits, new Map([[sent, path]]), quiet);
  }

  #send(edits: FormEdit[], names: Map<string, string>, quiet: boolean): Promise<boolean> {
    const run = async () => {
      this.#state = 'saving';
      this.#tell();
      try {
        return this.#answered(edits, await this.#door.change(this.#id, [...this.#before, ...edits]), names, quiet);
      } catch (error) {
        this.#state = 'rest';
        this.#door.failed(error);
        this.#tell();
        return false;
      }
    };
    const next = this.#queue.then(run);
    this.#queue = next;
    return next;
  }

  #answered(edits: FormEdit[], answer: ChangeView, names: Map<string, string>, quiet: boolean): boolean {
    if (answer.kind === 'refused') {
      this.#state = quiet ? 'rest' : 'refused';
      // While somebody still types, half a value is no fault.
      if (!quiet) for (const refusal of answer.refusals) this.#refusals.set(names.get(refusal.path) ?? refusal.path, refusal);
      this.#tell();
      return false;
    }
    const isNew = this.#id === null;
    this.#form = answer.form;
    for (const edit of edits) {
      if (edit.kind !== 'set') continue;
      const path = names.get(edit.path) ?? edit.path;
      if (this.#texts.get(path) === edit.text) this.#texts.delete(path);
      this.#refusals.delete(path);
    }
    this.#settle(edits);
    if (answer.kind === 'waiting') {
      this.#before = [...this.#before, ...edits];
      this.#state = 'waiting';
    } else {
      this.#before = [];
      this.#state = 'saved';
      this.#id = answer.form.id;
      if (isNew && answer.form.id !== null) this.#door.created(answer.form.id);
    }
    this.#tell();
    return true;
  }

  /** What was typed into a record that was not there belongs to the record that was made. */
  #settle(edits: FormEdit[]): void {
    for (const edit of edits) {
      if (edit.kind !== 'add') continue;
      const chosen = CHOSEN[edit.list];
      const made = this.#form.records.filter((record) => record.list === edit.list && (chosen || edit.what === '' || record.kind === edit.what)).at(-1);
      const prefix = `${edit.list}.${chosen || edit.what === '' ? 'new' : edit.what}.`;
      for (const [path, text] of [...this.#texts]) {
        if (!path.startsWith(prefix)) continue;
        this.#texts.delete(path);
        clearTimeout(this.#timers.get(path));
        if (made && !(chosen && path === prefix + chosen)) this.#texts.set(`${made.key}.${path.slice(prefix.length)}`, text);
      }
    }
  }

  #tell(): void {
    const typed = [...this.#texts];
    if (typed.length !== Object.keys(this.#typed).length || typed.some(([path, text]) => this.#typed[path] !== text)) this.#typed = Object.fromEntries(typed);
    for (const listener of this.#listeners) listener();
  }
}
