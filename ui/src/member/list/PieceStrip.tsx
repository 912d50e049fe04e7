import type { PieceMarkView, StandingCode } from '../../ipc/bindings';
import type { MessageId } from '../../l10n/ids';
import { useLanguage, useText } from '../../l10n/useText';
import './PieceStrip.css';

const STEP = 17;
const SIDE = 13;

const SQUARE = 'm2 0h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z';
const HOLLOW = 'm2.5 .75h8a1.75 1.75 0 0 1 1.75 1.75v8a1.75 1.75 0 0 1-1.75 1.75h-8a1.75 1.75 0 0 1-1.75-1.75v-8a1.75 1.75 0 0 1 1.75-1.75z';

/** Each state has its own outline, so that colour never says it alone; drawn from where the pen stands. */
const SHAPES: Record<StandingCode, string> = {
  verified: SQUARE,
  received: SQUARE,
  expiring: 'm6.5 .4 6.4 12h-12.8z',
  expired: 'm6.5 0 6.5 6.5-6.5 6.5-6.5-6.5z',
  missing: HOLLOW,
  unusable: `${HOLLOW}m-.5 10.25 9-9`,
};

const SIGNS: Partial<Record<StandingCode, string>> = {
  verified: 'm3.4 6.8 2.2 2.2 4-4.6',
  expiring: 'm6.5 4.8v3.2m0 2v.2',
  expired: 'm4.6 4.6 3.8 3.8m0-3.8-3.8 3.8',
};

const COUNTED: readonly [StandingCode, MessageId][] = [
  ['verified', 'members-verified-count'],
  ['received', 'members-received-count'],
  ['expiring', 'members-expiring-count'],
  ['expired', 'members-expired-count'],
  ['unusable', 'members-unusable-count'],
  ['missing', 'members-missing-count'],
];

/** The pieces asked, one mark each, in the order of the rule book from the beginning of the line. */
export function PieceStrip({ pieces }: { pieces: readonly PieceMarkView[] }) {
  const t = useText();
  const { direction } = useLanguage();
  const asked = pieces.filter((piece) => piece.required);
  const width = asked.length * STEP;
  const place = (at: number) => `M${String(direction === 'rtl' ? width - at * STEP - SIDE : at * STEP)} 0`;
  // A path for all pieces of a state: a list draws hundreds of strips while it scrolls.
  const drawn = COUNTED.flatMap(([standing, id]) => {
    const places = asked.flatMap((piece, at) => (piece.standing === standing ? [place(at)] : []));
    return places.length > 0 ? [{ standing, places, said: t(id, { n: places.length }) }] : [];
  });
  return (
    <svg className="piece-strip" role="img" aria-label={drawn.map((one) => one.said).join(t('members-list-comma'))} width={width} height={SIDE} viewBox={`0 0 ${String(width)} ${String(SIDE)}`}>
      {drawn.map(({ standing, places }) => {
        const sign = SIGNS[standing];
        return (
          <g key={standing} className={`piece-strip__${standing}`}>
            <path d={places.map((start) => start + SHAPES[standing]).join('')} className="piece-strip__ground" />
            {sign && <path d={places.map((start) => start + sign).join('')} className="piece-strip__sign" />}
          </g>
        );
      })}
    </svg>
  );
}
