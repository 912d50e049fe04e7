// Keys of the window under QWERTY, AZERTY and Arabic layouts: the letter typed when it is Latin, else the key's place.

import { useEffect, useRef } from 'react';

/** A key: `mod` is Ctrl, or Command on a Mac. Written `mod+shift+z`, `f1`, `?`. */
export type KeyName = string;

/** The name of what was pressed. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): KeyName {
  const mod = event.ctrlKey || event.metaKey;
  const parts = [mod && 'mod', event.altKey && 'alt'];
  const typed = event.key;
  if (typed === '?' || typed === '؟') return [...parts, '?'].filter(Boolean).join('+');
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  // Under AZERTY a digit needs Shift; its key's place is meant.
  if (digit !== undefined && (mod || event.altKey)) return [...parts, digit].filter(Boolean).join('+');
  const place = /^Key([A-Z])$/.exec(event.code)?.[1];
  const latin = /^[a-z]$/i.test(typed) ? typed : typed.length === 1 && /\p{L}/u.test(typed) ? (place ?? typed) : typed;
  return [...parts, event.shiftKey && 'shift', latin.toLowerCase()].filter(Boolean).join('+');
}

/** `false`: not mine after all, the field or the web view may have it. */
type Handler = (event: KeyboardEvent) => void | false;
const handlers: { keys: readonly KeyName[]; handler: { current: Handler } }[] = [];

/** While this is shown the keys are its own; what is shown later goes before. Without a `mod` the key waits for fields. */
export function useKey(keys: KeyName | readonly KeyName[], handler: Handler, isActive = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const joined = typeof keys === 'string' ? keys : keys.join(' ');
  useEffect(() => {
    if (!isActive) return undefined;
    const entry = { keys: joined.split(' '), handler: latest };
    handlers.push(entry);
    return () => {
      handlers.splice(handlers.indexOf(entry), 1);
    };
  }, [joined, isActive]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** Keys whose habit in a web page has no place in a program: print, find, reload. */
const NEVER_THE_PAGE = new Set(['mod+p', 'mod+f', 'mod+n', 'mod+k', 'mod+r', 'mod+shift+r', 'f5', 'mod+s', 'mod+g', 'mod+u']);

/** A key with `mod` is the window's before it is a control's: Ctrl+Enter on a button would press that button too. */
function onModKeyDown(event: KeyboardEvent): void {
  if (!keyName(event).includes('mod+')) return;
  onKeyDown(event);
  if (event.defaultPrevented) event.stopPropagation();
}

function onKeyDown(event: KeyboardEvent): void {
  const name = keyName(event);
  const bare = !name.includes('mod+') && !name.includes('alt+') && !/^f\d+$/.test(name);
  if (!(bare && isTyping(event.target))) {
    const found = handlers.findLast((entry) => entry.keys.includes(name));
    if (found) {
      if (found.handler.current(event) !== false) event.preventDefault();
      return;
    }
  }
  if (NEVER_THE_PAGE.has(name)) event.preventDefault();
}

function onBareKeyDown(event: KeyboardEvent): void {
  if (!keyName(event).includes('mod+')) onKeyDown(event);
}

let typedIn: EventTarget | null = null;

function onInput(event: Event): void {
  typedIn = event.target;
}

function onLeave(): void {
  typedIn = null;
}

/** Whether something was typed into this field since it has the focus: Ctrl+Z there takes back letters. */
export function isBeingTyped(target: EventTarget | null): boolean {
  return target !== null && target === typedIn && isTyping(target);
}

/** Whether a sheet lies over the rooms: their keys wait until it is gone. */
export function isCovered(): boolean {
  return document.querySelector('.dialog-shade') !== null;
}

/** Listens to the window's keys; gives what ends it. */
export function followKeys(): () => void {
  window.addEventListener('keydown', onModKeyDown, true);
  window.addEventListener('keydown', onBareKeyDown);
  window.addEventListener('input', onInput, true);
  window.addEventListener('focusout', onLeave, true);
  return () => {
    window.removeEventListener('keydown', onModKeyDown, true);
    window.removeEventListener('keydown', onBareKeyDown);
    window.removeEventListener('input', onInput, true);
    window.removeEventListener('focusout', onLeave, true);
  };
}
