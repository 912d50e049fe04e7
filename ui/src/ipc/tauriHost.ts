// The program around the window.

import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';
import { listen, type EventCallback } from '@tauri-apps/api/event';
import { commands as typed } from './bindings';
import { IpcError } from './error';
import type { Commands, Host, Kind } from './host';

async function orThrow<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    throw IpcError.from(thrown);
  }
}

type AnyCommand = (...args: never[]) => Promise<unknown>;

function throwing(commands: Commands): Commands {
  const wrapped = Object.entries(commands as Record<string, AnyCommand>).map(([name, command]) => [
    name,
    (...args: never[]) => orThrow(command(...args)),
  ]);
  return Object.fromEntries(wrapped) as Commands;
}

function heard<T>(event: string, callback: EventCallback<T>): () => void {
  const ready = listen<T>(event, callback);
  return () => void ready.then((stop) => stop());
}

/** The host inside the program's window. */
export function tauriHost(): Host {
  return {
    commands: throwing(typed),
    receiveFile: async (file) =>
      orThrow(invoke<number>('receive_file', new Uint8Array(await file.arrayBuffer()), { headers: { name: encodeURIComponent(file.name) } })),
    readPaper: async (paper) => {
      // eslint-disable-next-line no-restricted-globals -- the program's own scheme: nothing goes over a network
      const answer = await fetch(convertFileSrc(`paper/${String(paper)}`, 'milaf').replaceAll('%2F', '/'));
      if (!answer.ok) throw new Error(`paper ${String(paper)}: ${String(answer.status)}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    scanUrl: (scan, width, page = 0) => `${convertFileSrc(`scan/${String(scan)}/${String(page)}`, 'milaf').replaceAll('%2F', '/')}?width=${String(width)}`,
    counterCopyUrl: (transmission, page, kept) =>
      `${convertFileSrc(`counter-copy/${String(transmission)}/${String(page)}`, 'milaf').replaceAll('%2F', '/')}?kept=${String(kept)}`,
    channel: (listener) => new Channel(listener),
    onChanged: (listener) => heard<Kind[]>('changed', (event) => listener(event.payload)),
    onClosed: (listener) => heard<null>('closed', () => listener()),
  };
}
