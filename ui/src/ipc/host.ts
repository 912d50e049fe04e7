// What the interface knows of the world outside: one object, the program's own or a test's.

import type { Channel } from '@tauri-apps/api/core';
import type { commands as typed } from './bindings';

/** Every command, typed from the backend's list; a failure is thrown as `IpcError`. */
export type Commands = typeof typed;

/** Kinds of things in the register, as the event `changed` and the keys of queries name them. */
export type Kind = string;

export interface Host {
  commands: Commands;
  /** Gives a file's bytes to the program; the number that it answers is what commands take. */
  receiveFile: (file: File) => Promise<number>;
  /** The bytes of a paper of the tray. */
  readPaper: (paper: number) => Promise<Uint8Array>;
  /** Where the picture of a scan's page (from 0) is read, about so many pixels wide. */
  scanUrl: (scan: number, width: number, page?: number) => string;
  /** Where the picture of a page (from 0) of a transmission's stamped counter-copy is read; `kept` names which keeping of it. */
  counterCopyUrl: (transmission: number, page: number, kept: number) => string;
  /** What a long command tells its progress through. */
  channel: <T>(listener: (told: T) => void) => Channel<T>;
  /** Called after each write with the kinds it changed; gives what ends the listening. */
  onChanged: (listener: (kinds: readonly Kind[]) => void) => () => void;
  /** Called when the register was closed. */
  onClosed: (listener: () => void) => () => void;
}

let current: Host | null = null;

/** Chooses the world: once at the start, and in each test. */
export function setHost(host: Host): void {
  current = host;
}

/** The world outside. */
export function host(): Host {
  if (!current) throw new Error('no host was set');
  return current;
}

/** The commands of the host in use: `commands.listMembers(query)`. */
export const commands: Commands = new Proxy({} as Commands, {
  get: (_, name) => host().commands[name as keyof Commands],
});
