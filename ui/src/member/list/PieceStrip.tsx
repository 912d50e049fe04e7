import type { PieceMarkView, StandingCode } from '../../ipc/bindings';
import type { MessageId } from '../../l10n/ids';
import { useLanguage, useText } from '../../l10n/useText';
import './PieceStrip.css';

const STEP = 17;
const SIDE = 13;

/** Each state has its own outline, so that colour never says it alone. */
const SHAPES: Record<StandingCode, string> = {
  verified: 'M2 0h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z',
  received: 'M2 0h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z',
  expiring: 'M6.5 .4 12.9 12.4H.1z',
  expired: 'M6.5 0 13 6.5 6.5 13 0 6.5z',
  missing: 'M2.5 .75h8a1.75 1.75 0 0 1 1.75 1.75v8a1.75 1.75 0 0 1-1.75 1.75h-8A1.75 1.75 0 0 1 .75 10.5v-8A1.75 1.75 0 0 1 2.5 .75z',
  unusable: 'M2.5 .75h8a1.75 1.75 0 0 1 1.75 1.75v8a1.75 1.75 0 0 1-1.75 1.75h-8A1.75 1.75 0 0 1 .75 10.5v-8A1.75 1.75 0 0 1 2.5 .75zM2 11 11 2',
};

const SIGNS: Partial<Record<StandingCode, string>> = {
  verified: 'M3.4 6.8 5.6 9l4-4.6',
  expiring: 'M6.5 4.8v3.2M6.5 10v.2',
  expired: 'M4.6 4.6l3.8 3.8M8.4 4.6 4.6 8.4',
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
  const said = COUNTED.flatMap(([standing, id]) => {
    const n = asked.filter((piece) => piece.standing === standing).length;
    return n > 0 ? [t(id, { n })] : [];
  });
  const width = asked.length * STEP;
  return (
    <svg className="piece-strip" role="img" aria-label={said.join(t('members-list-comma'))} width={width} height={SIDE} viewBox={`0 0 ${String(width)} ${String(SIDE)}`}>
      {asked.map((piece, at) => {
        const x = direction === 'rtl' ? width - at * STEP - SIDE : at * STEP;
        const sign = SIGNS[piece.standing];
        return (
          <g key={at} transform={`translate(${String(x)} 0)`} className={`piece-strip__${piece.standing}`}>
            <path d={SHAPES[piece.standing]} className="piece-strip__ground" />
            {sign && <path d={sign} className="piece-strip__sign" />}
          </g>
        );
      })}
    </svg>
  );
}
