// A world for tests: commands that the test gives, and events that it sends.

import type { Channel } from '@tauri-apps/api/core';
import type { Commands, Host, Kind } from './host';

export interface FakeHost extends Host {
  /** What was called, in order. */
  calls: { name: string; args: unknown[] }[];
  change: (...kinds: Kind[]) => void;
  close: () => void;
}

type Loose = { [Name in keyof Commands]?: (...args: Parameters<Commands[Name]>) => unknown };

/** A host that answers only what `answers` names; anything else fails the test that asked. */
export function fakeHost(answers: Loose): FakeHost {
  const changed = new Set<(kinds: readonly Kind[]) => void>();
  const closed = new Set<() => void>();
  const calls: FakeHost['calls'] = [];
  const listening = <L>(set: Set<L>, listener: L) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  const commands = new Proxy({} as Commands, {
    get: (_, key) => async (...args: unknown[]) => {
      const name = String(key);
      calls.push({ name, args });
      const answer = (answers as Record<string, ((...args: unknown[]) => unknown) | undefined>)[name];
      if (!answer) throw new Error(`the test gave no answer to ${name}`);
      return await answer(...args);
    },
  });
  return {
    calls,
    commands,
    receiveFile: () => Promise.resolve(1),
    readPaper: () => Promise.resolve(new Uint8Array()),
    scanUrl: (scan, width, page = 0) => `milaf://localhost/scan/${String(scan)}/${String(page)}?width=${String(width)}`,
    counterCopyUrl: (transmission, page) => `milaf://localhost/counter-copy/${String(transmission)}/${String(page)}`,
    channel: <T>(listener: (told: T) => void) => ({ onmessage: listener }) as unknown as Channel<T>,
    onChanged: (listener) => listening(changed, listener),
    onClosed: (listener) => listening(closed, listener),
    change: (...kinds) => {
      for (const listener of changed) listener(kinds);
    },
    close: () => {
      for (const listener of closed) listener();
    },
  };
}
