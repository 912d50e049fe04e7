import type { SendableView } from '../ipc/bindings';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { NamePair } from './NamePair';

/** Those left out of a transmission who wait for the next: each is one press from what keeps them. */
export function Parked({ sendable }: { sendable: SendableView }) {
  const t = useText();
  const { parked, parkedTotal } = sendable;
  if (parkedTotal === 0) return null;
  return (
    <Disclosure title={t('transmission-parked-title', { count: parkedTotal })}>
      <ul className="transmission-wizard__rows">
        {parked.map((one) => (
          <li key={one.member} className="transmission-wizard__row transmission-wizard__row--plain">
            <span className="transmission-wizard__who">
              <NamePair name={one.name} />
            </span>
            <span className="transmission-wizard__what">{t('transmission-parked-text', { number: one.number, state: one.state })}</span>
            <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', id: one.member })}>
              {t('transmission-open-action')}
              <span className="visually-hidden">
                {' '}
                <NamePair name={one.name} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {parkedTotal > parked.length && <p className="soft">{t('transmission-more-faults-status', { count: parkedTotal - parked.length })}</p>}
    </Disclosure>
  );
}
