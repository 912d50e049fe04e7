import { TriangleAlert } from 'lucide-react';
import type { Concern, SeatCode } from '../ipc/bindings';
import { useFormat, useText, type Format, type Text } from '../l10n/useText';

/** What to look at in a part of the association's data: nothing of it hinders the work. */
export function Concerns({ concerns }: { concerns: readonly Concern[] }) {
  const t = useText();
  const format = useFormat();
  if (concerns.length === 0) return null;
  return (
    <ul className="settings-concerns">
      {concerns.map((concern) => (
        <li key={JSON.stringify(concern)}>
          <TriangleAlert size={16} aria-hidden />
          <span>{worded(t, format, concern)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same at the head of a line. */
export function headed(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What an office is called when nobody in particular holds it. */
export function seatName(t: Text, seat: SeatCode): string {
  return headed(t(`association-${seat}-name`, { sex: 'unknown' }));
}

function worded(t: Text, format: Format, concern: Concern): string {
  switch (concern.code) {
    case 'no-authorisation':
      return t('settings-no-authorisation-concern');
    case 'no-city':
      return t('settings-no-city-concern');
    case 'nobody-in-office':
      return t('settings-nobody-concern', { office: seatName(t, concern.seat) });
    case 'terms-overlap':
      return concern.from
        ? t('settings-overlap-concern', { office: seatName(t, concern.seat), date: format.date(concern.from) })
        : t('settings-overlap-always-concern', { office: seatName(t, concern.seat) });
    case 'terms-gap':
      return t('settings-gap-concern', { office: seatName(t, concern.seat), from: format.date(concern.from), to: format.date(concern.to) });
    case 'liaison-without-document':
      return t('settings-document-concern', { number: concern.index + 1 });
  }
}
