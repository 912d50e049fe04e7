import { TriangleAlert } from 'lucide-react';
import type { ClockView } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { useFormat, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { NamePair } from '../transmission/NamePair';
import './ClockRows.css';

/** What a clock says: its sentence, the rule it rests on, and that it is to be confirmed. */
export function ClockWords({ clock }: { clock: ClockView }) {
  return (
    <span className="clock-words">
      <Bdi>{clock.sentence}</Bdi>
      {clock.rule && (
        <span className="soft clock-words__rule">
          {clock.doubtful && <TriangleAlert size={14} aria-hidden className="clock-words__doubt" />}
          <Bdi>{clock.rule}</Bdi>
        </span>
      )}
    </span>
  );
}

/** The day of a clock; one that went by says so in a word. */
export function ClockDay({ clock }: { clock: ClockView }) {
  const t = useText();
  const format = useFormat();
  return (
    <span className={clock.late ? 'clock-day clock-day--late' : 'clock-day'}>
      <Bdi dir="ltr">{format.date(clock.dueOn)}</Bdi>
      {clock.late && <span className="clock-day__late">{t('clock-late-name')}</span>}
    </span>
  );
}

/** Where a clock is settled on its member's page. */
export function openClock(clock: ClockView): void {
  const section = { piece: 'pieces', certificate: 'pieces', arrears: 'account', age: 'family' } as const;
  const at: string = clock.kind in section ? section[clock.kind as keyof typeof section] : 'clocks';
  navigate({ room: 'member', id: clock.member, section: at });
}

/** Clocks as lines, each of which opens its member. */
export function ClockRows({ clocks }: { clocks: readonly ClockView[] }) {
  const t = useText();
  return (
    <ul className="clock-rows">
      {clocks.map((clock, at) => (
        <li key={at} className="clock-rows__row">
          <ClockDay clock={clock} />
          <span className="clock-rows__words">
            <NamePair name={clock.name} />
            <span className="soft">
              <Bdi>{clock.sentence}</Bdi>
            </span>
          </span>
          <Button kind="plain" size="small" onPress={() => openClock(clock)}>
            {t('clock-open-action')}
            <span className="visually-hidden">
              {' '}
              <NamePair name={clock.name} />
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
