import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeView, FormEdit, FormView } from '../../ipc/bindings';
import { MemberForm } from './memberForm';

function field(text: string) {
  return { text, value: text, doubts: [], twin: null };
}

function formOf(id: number | null, texts: Record<string, string>, records: FormView['records'] = []): FormView {
  return { id, fields: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, field(text)])), records };
}

const HOME = { list: 'address', key: 'address.0', kind: 'home', current: true, period: '', title: '', years: [] };

describe('a form that saves by itself', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(id: number | null, answer: (edits: FormEdit[]) => ChangeView) {
    const sent: FormEdit[][] = [];
    const created = vi.fn();
    const form = new MemberForm(id, formOf(id, { mobile: '0661 23 45 67' }), {
      change: (_, edits) => {
        sent.push(edits);
        return Promise.resolve(answer(edits));
      },
      created,
      failed: vi.fn(),
    });
    return { form, sent, created };
  }

  it('writes what was typed after a pause, once', async () => {
    const { form, sent } = start(1, () => ({ kind: 'saved', form: formOf(1, { mobile: '0662 00 00 00' }) }));
    form.type('mobile', '06620');
    form.type('mobile', '0662000000');
    await vi.advanceTimersByTimeAsync(2500);
    expect(sent).toEqual([[{ kind: 'set', path: 'mobile', text: '0662000000' }]]);
    expect(form.show('mobile')).toMatchObject({ text: '0662 00 00 00', isTyped: false });
    expect(form.state).toBe('saved');
  });

  it('keeps a refused text beside its fault, and Escape gives the saved one back', async () => {
    const refusal = { path: 'mobile', text: '12', sentence: 'non', likely: null, twin: null };
    const { form } = start(1, () => ({ kind: 'refused', refusals: [refusal] }));
    form.type('mobile', '12');
    await form.leave('mobile');
    expect(form.show('mobile')).toMatchObject({ text: '12', refusal });
    form.revert('mobile');
    expect(form.show('mobile')).toMatchObject({ text: '0661 23 45 67', refusal: undefined });
  });

  it('calls half a value no fault while somebody still types', async () => {
    const refusal = { path: 'mobile', text: '066', sentence: 'non', likely: null, twin: null };
    const { form } = start(1, () => ({ kind: 'refused', refusals: [refusal] }));
    form.type('mobile', '066');
    await vi.advanceTimersByTimeAsync(2500);
    expect(form.show('mobile').refusal).toBeUndefined();
  });

  it('writes nothing for a text that did not change', async () => {
    const { form, sent } = start(1, () => ({ kind: 'refused', refusals: [] }));
    form.type('mobile', '0661 23 45 67');
    await form.leave('mobile');
    expect(sent).toEqual([]);
    expect(form.texts).toEqual({});
  });

  it('holds the edits of somebody without a name and sends them with it', async () => {
    const { form, sent, created } = start(null, (edits) =>
      edits.some((edit) => edit.kind === 'set' && edit.path === 'last-ar') ? { kind: 'saved', form: formOf(7, {}) } : { kind: 'waiting', form: formOf(null, {}) },
    );
    await form.put('sex', 'female');
    expect(form.state).toBe('waiting');
    await form.put('last-ar', 'الإدريسي');
    expect(sent.at(-1)).toEqual([
      { kind: 'set', path: 'sex', text: 'female' },
      { kind: 'set', path: 'last-ar', text: 'الإدريسي' },
    ]);
    expect(created).toHaveBeenCalledWith(7);
    expect(form.id).toBe(7);
  });

  it('makes a record with its first text and carries over what was typed into it meanwhile', async () => {
    const { form, sent } = start(1, () => ({ kind: 'saved', form: formOf(1, {}, [HOME]) }));
    form.type('address.home.street-latin', 'Rue 1');
    const first = form.leave('address.home.street-latin');
    form.type('address.home.street-ar', 'زنقة 1');
    await first;
    expect(sent).toEqual([
      [
        { kind: 'add', list: 'address', what: 'home', since: '', closes: null },
        { kind: 'set', path: 'address.new.street-latin', text: 'Rue 1' },
      ],
    ]);
    expect(form.show('address.0.street-ar').text).toBe('زنقة 1');
  });

  it('makes a record of a chosen kind by the choice alone', async () => {
    const { form, sent } = start(1, () => ({ kind: 'saved', form: formOf(1, {}) }));
    await form.put('household.new.status', 'married');
    expect(sent).toEqual([[{ kind: 'add', list: 'household', what: 'married', since: '', closes: null }]]);
  });
});
