// Writes src/l10n/ids.ts: the union of all message ids of the two folders, so that a wrong id does not compile.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = new Set();
for (const folder of ['locales/fr', 'locales/window/fr']) {
  for (const file of readdirSync(`${root}/${folder}`)) {
    if (!file.endsWith('.ftl')) continue;
    for (const line of readFileSync(`${root}/${folder}/${file}`, 'utf8').split('\n')) {
      const id = /^([a-z][a-z0-9-]*) *=/.exec(line)?.[1];
      if (id) ids.add(id);
    }
  }
}
const target = fileURLToPath(new URL('../src/l10n/ids.ts', import.meta.url));
const text = `// Made by scripts/ids.mjs from locales/.\nexport type MessageId =\n${[...ids]
  .sort()
  .map((id) => `  | '${id}'`)
  .join('\n')};\n`;
let former = '';
try {
  former = readFileSync(target, 'utf8');
} catch {
  // The first run.
}
if (former !== text) writeFileSync(target, text);
