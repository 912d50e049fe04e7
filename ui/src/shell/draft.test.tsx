import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { fakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { TextField } from '../kit/TextField';
import { renderUi } from '../testing/render';
import { keepDrafts, useDraft } from './draft';
import { DraftOffer } from './DraftOffer';

function Form() {
  const [typed, setTyped] = useState('');
  const [saved, setSaved] = useState('');
  const draft = useDraft('member/1/note', typed, { isDirty: typed !== saved, fits: (kept): kept is string => typeof kept === 'string' });
  return (
    <>
      <DraftOffer draft={draft} onTake={setTyped} />
      <TextField label="note" value={typed} onChange={setTyped} />
      <button type="button" onClick={() => setSaved(typed)}>
        save
      </button>
    </>
  );
}

function register(): Map<string, string> {
  const kept = new Map<string, string>();
  setHost(
    fakeHost({
      drafts: (prefix) => [...kept].filter(([key]) => key.startsWith(prefix)).map(([key, text]) => ({ key, text })),
      keepDraft: (key, text) => void kept.set(key, text),
      dropDraft: (key) => void kept.delete(key),
    }),
  );
  return kept;
}

describe('a draft', () => {
  it('is kept while unsaved, offered to the next window, and forgotten once saved', async () => {
    const user = userEvent.setup();
    const kept = register();
    const { unmount } = renderUi(<Form />);
    await user.type(screen.getByLabelText('note'), 'à demander');
    await waitFor(() => expect(kept.get('member/1/note')).toBe('"à demander"'));
    unmount();

    renderUi(<Form />);
    await user.click(await screen.findByRole('button', { name: 'Reprendre' }));
    expect(screen.getByLabelText<HTMLInputElement>('note').value).toBe('à demander');
    await user.click(screen.getByRole('button', { name: 'save' }));
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('is kept at once before the register is locked', async () => {
    const user = userEvent.setup();
    const kept = register();
    renderUi(<Form />);
    await user.type(screen.getByLabelText('note'), 'x');
    await act(() => keepDrafts());
    expect(kept.get('member/1/note')).toBe('"x"');
  });

  it('of another shape is not offered', async () => {
    const kept = register();
    kept.set('member/1/note', '{"a":1}');
    renderUi(<Form />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull();
  });
});
