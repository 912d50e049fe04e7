import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PieceStandingCode, PieceView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { Chip } from '../kit/Chip';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { PieceCard } from './PieceCard';
import { PieceDialog } from './PieceDialog';
import { ScanDialog } from './ScanDialog';
import { WhichDialog } from './WhichDialog';
import { usePieceChanges } from './changes';
import { useDroppedFiles } from './drop';
import { STANDINGS, isUsable, keyOf, nameOf } from './standing';
import './PieceSection.css';

/** The pieces of a member and their family; files are dropped anywhere on the page. */
export function PieceSection({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const pieces = useQuery({
    queryKey: ['piece', id, language],
    queryFn: () => commands.pieces(id, language),
    meta: { kinds: ['piece', 'member', 'scan', 'association', 'setting'] },
  });
  const changes = usePieceChanges(id);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [looking, setLooking] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);

  const all = pieces.data?.pieces ?? [];
  const taking = all.filter((piece) => piece.takesFile);
  const lacking = taking.filter((piece) => piece.required && !isUsable(piece));
  const put = changes.put.mutate;
  const take = useCallback(
    (files: readonly File[], key: string | null) => {
      const aimed = taking.find((piece) => keyOf(piece) === key) ?? (lacking.length === 1 ? lacking[0] : undefined);
      if (aimed && files[0]) {
        put({ piece: aimed, file: files[0] });
        setWaiting(files.slice(1));
      } else setWaiting(files);
    },
    [taking, lacking, put],
  );
  const over = useDroppedFiles(take);
  const piece = (key: string | null) => all.find((one) => keyOf(one) === key);
  const [looked, edited] = [piece(looking), piece(editing)];

  return (
    <div id="pieces">
      <Card title={t('piece-section-title')} aside={pieces.data && t('piece-count-note', { gathered: pieces.data.gathered, asked: pieces.data.asked })}>
        {pieces.error ? (
          <ErrorState error={pieces.error} onRetry={() => void pieces.refetch()} />
        ) : !pieces.data ? (
          <Skeleton lines={5} />
        ) : (
          <>
            <ul className="piece-chips" aria-label={t('piece-strip-label')}>
              {all.filter((one) => one.why !== '').map((one) => (
                <li key={keyOf(one)}>
                  <StripChip piece={one} name={nameOf(one, language)} />
                </li>
              ))}
            </ul>
            <p className="piece-hint">
              <Upload size={16} aria-hidden />
              <span>{t('piece-drop-hint')}</span>
            </p>
            <ul className="piece-grid">
              {all.map((one) => (
                <PieceCard
                  key={keyOf(one)}
                  piece={one}
                  today={pieces.data.on}
                  operator={pieces.data.operator}
                  changes={changes}
                  onLook={() => setLooking(keyOf(one))}
                  onEdit={() => setEditing(keyOf(one))}
                />
              ))}
            </ul>
          </>
        )}
        {over && (
          <div className="piece-drop" aria-hidden>
            <Upload size={32} />
            <span>{t('piece-drop-title')}</span>
          </div>
        )}
        {waiting[0] && (
          <WhichDialog
            file={waiting[0]}
            pieces={taking}
            onClose={() => setWaiting(waiting.slice(1))}
            onChoose={(chosen, file) => {
              put({ piece: chosen, file });
              setWaiting(waiting.slice(1));
            }}
          />
        )}
        {looked && looked.scan !== null && (
          <ScanDialog key={looked.scan} piece={looked} scan={looked.scan} changes={changes} onClose={() => setLooking(null)} />
        )}
        {edited && <PieceDialog key={keyOf(edited)} piece={edited} operator={pieces.data?.operator ?? ''} changes={changes} onClose={() => setEditing(null)} />}
      </Card>
    </div>
  );
}

/** A piece in the strip: icon, tone and word; pressing goes to its card. */
function StripChip({ piece, name }: { piece: PieceView; name: string }) {
  const { tone, icon: Icon } = STANDINGS[piece.standing];
  const short = name.split(/[:،,(]| – /)[0]?.trim() ?? name;
  return (
    <span className={piece.standing === 'missing' && piece.required ? 'piece-chips__chip piece-chips__chip--missing' : 'piece-chips__chip'}>
      <Chip
        tone={tone}
        icon={<Icon size={14} strokeWidth={2.2} aria-hidden />}
        onPress={() => {
          const card = document.getElementById(cardId(piece));
          card?.scrollIntoView({ block: 'center' });
          card?.focus({ preventScroll: true });
        }}
      >
        {piece.whose === '' ? short : `${piece.whose} – ${short}`}
        <span className={TOLD.has(piece.standing) ? undefined : 'piece-chips__state--spoken'}> · {piece.standingName}</span>
      </Chip>
    </span>
  );
}

/** What the icon alone would leave open is said in a word; the rest is for the screen reader. */
const TOLD = new Set<PieceStandingCode>(['expiring', 'expired', 'unusable']);

/** Where a piece's card stands on the page. */
function cardId(piece: PieceView): string {
  return `piece-${keyOf(piece)}`;
}
