import { useState } from 'react';
import { Dialog } from '../kit/Dialog';
import type { MessageId } from '../l10n/ids';
import { useText } from '../l10n/useText';
import { useKey } from './keys';
import './KeyList.css';

const GROUPS: readonly { heading: MessageId; keys: readonly (readonly [MessageId, string])[] }[] = [
  {
    heading: 'keys-anywhere-heading',
    keys: [
      ['keys-palette-name', 'Ctrl K'],
      ['keys-new-member-name', 'Ctrl N'],
      ['keys-search-name', 'Ctrl F'],
      ['keys-print-name', 'Ctrl P'],
      ['keys-undo-name', 'Ctrl Z'],
      ['keys-redo-name', 'Ctrl Shift Z'],
      ['keys-back-name', 'Alt ←'],
      ['keys-close-name', 'Esc'],
      ['keys-lock-name', 'Ctrl L'],
      ['keys-list-name', 'F1 · ? · ؟'],
    ],
  },
  {
    heading: 'keys-rooms-heading',
    keys: [
      ['shell-today-name', 'Alt 1'],
      ['shell-members-name', 'Alt 2'],
      ['shell-transmissions-name', 'Alt 3'],
      ['shell-guide-name', 'Alt 4'],
      ['shell-settings-name', 'Alt 5'],
    ],
  },
];

/** The list of keys, by F1, «?» or «؟». */
export function KeyList({ isOpen, onOpen, onClose }: { isOpen: boolean; onOpen: () => void; onClose: () => void }) {
  const t = useText();
  useKey(['f1', '?'], onOpen);
  return (
    <Dialog title={t('keys-main-title')} isOpen={isOpen} onClose={onClose}>
      {GROUPS.map(({ heading, keys }) => (
        <section key={heading} className="key-list">
          <h3>{t(heading)}</h3>
          <dl>
            {keys.map(([name, combination]) => (
              <div key={name} className="key-list__line">
                <dt>{t(name)}</dt>
                <dd dir="ltr">
                  {combination.split(' ').map((key) => (key === '·' ? ' · ' : <kbd key={key}>{key}</kbd>))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="soft">{t('keys-layouts-note')}</p>
    </Dialog>
  );
}

/** Whether the list of keys is shown. */
export function useKeyList(): { isOpen: boolean; onOpen: () => void; onClose: () => void } {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, onOpen: () => setOpen(true), onClose: () => setOpen(false) };
}
