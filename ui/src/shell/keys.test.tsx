import { fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followKeys, keyName, useKey } from './keys';

interface Pressed {
  key: string;
  code: string;
  ctrlKey?: boolean;
  altKey?: boolean;
  shiftKey?: boolean;
}

const name = (pressed: Pressed) => keyName({ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...pressed });

describe('the name of a key', () => {
  it('is the Latin letter typed, wherever the layout has it', () => {
    expect(name({ key: 'z', code: 'KeyZ', ctrlKey: true })).toBe('mod+z');
    // AZERTY: Z is where QWERTY has W.
    expect(name({ key: 'z', code: 'KeyW', ctrlKey: true })).toBe('mod+z');
    expect(name({ key: 'w', code: 'KeyZ', ctrlKey: true })).toBe('mod+w');
    expect(name({ key: 'Z', code: 'KeyW', ctrlKey: true, shiftKey: true })).toBe('mod+shift+z');
  });

  it('is the place of the key where an Arabic letter is typed', () => {
    expect(name({ key: 'ئ', code: 'KeyZ', ctrlKey: true })).toBe('mod+z');
    expect(name({ key: 'ن', code: 'KeyK', ctrlKey: true })).toBe('mod+k');
    expect(name({ key: 'ى', code: 'KeyN', ctrlKey: true })).toBe('mod+n');
  });

  it('is a digit by its place, since AZERTY types «&» there', () => {
    expect(name({ key: '&', code: 'Digit1', altKey: true })).toBe('alt+1');
    expect(name({ key: '2', code: 'Digit2', altKey: true })).toBe('alt+2');
  });

  it('is the same question mark in both scripts', () => {
    expect(name({ key: '?', code: 'KeyM', shiftKey: true })).toBe('?');
    expect(name({ key: '؟', code: 'Slash', shiftKey: true })).toBe('?');
    expect(name({ key: 'F1', code: 'F1' })).toBe('f1');
  });
});

function Counter({ keys, label }: { keys: string; label: string }) {
  const [count, setCount] = useState(0);
  useKey(keys, () => setCount(count + 1));
  return (
    <>
      <input aria-label={label} />
      <output>{`${label} ${String(count)}`}</output>
    </>
  );
}

describe('the keys of the window', () => {
  let stop = () => {};
  beforeEach(() => {
    stop = followKeys();
  });
  afterEach(() => stop());

  it('go to what was shown last', () => {
    const { container, rerender } = render(<Counter keys="mod+f" label="list" />);
    fireEvent.keyDown(window, { key: 'f', code: 'KeyF', ctrlKey: true });
    rerender(
      <>
        <Counter keys="mod+f" label="list" />
        <Counter keys="mod+f" label="dialog" />
      </>,
    );
    fireEvent.keyDown(window, { key: 'ب', code: 'KeyF', ctrlKey: true });
    const said = [...container.querySelectorAll('output')].map((output) => output.textContent);
    expect(said.at(-1)).toBe('dialog 1');
  });

  it('leave a field its own characters', () => {
    const { container, getByLabelText } = render(<Counter keys="?" label="note" />);
    fireEvent.keyDown(getByLabelText('note'), { key: '?', code: 'KeyM', shiftKey: true });
    expect(container.querySelector('output')?.textContent).toBe('note 0');
    fireEvent.keyDown(document.body, { key: '؟', code: 'Slash', shiftKey: true });
    expect(container.querySelector('output')?.textContent).toBe('note 1');
  });

  it('never print or search the page itself', () => {
    expect(fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP', ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'a', code: 'KeyA', ctrlKey: true })).toBe(true);
  });
});
