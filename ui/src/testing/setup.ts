import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What jsdom has not and the controls ask for.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, (letter) => `\\${letter}`) } as unknown as typeof CSS;
Element.prototype.scrollIntoView ??= () => undefined;

// A machine at work on other things is slow, not wrong.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);
