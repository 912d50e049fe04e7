import { useQuery } from '@tanstack/react-query';
import { Crop, Ellipsis, EyeOff, FilePlus2, FileText, FileX2, ListChecks, PencilLine, ScanText, TriangleAlert, Undo2, UserX } from 'lucide-react';
import type { PieceInput, PieceView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { FileButton } from '../kit/FileButton';
import { IconButton } from '../kit/IconButton';
import { Menu, type MenuAction } from '../kit/Menu';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import type { PieceChanges } from './changes';
import { ACCEPTED, STANDINGS, keyOf, nameOf } from './standing';
import './PieceCard.css';

interface PieceCardProps {
  piece: PieceView;
  /** The day the card speaks of. */
  today: string;
  operator: string;
  changes: PieceChanges;
  onLook: () => void;
  onEdit: () => void;
}

/** Pixels that a small picture is read at: enough for a sharp screen. */
const THUMBNAIL = 480;

/** One piece: its picture, its names, how it stands, its dates, and what to do next. */
export function PieceCard({ piece, today, operator, changes, onLook, onEdit }: PieceCardProps) {
  const t = useText();
  const { language } = useLanguage();
  const replacing = `replace-${keyOf(piece)}`;
  const name = nameOf(piece, language);
  const { tone, icon: Icon } = STANDINGS[piece.standing];
  const set = (input: Partial<PieceInput>) => changes.change.mutate({ piece, input });
  const received = piece.receivedOn ?? today;
  const there = piece.state === 'received' || piece.state === 'verified';
  const offered: (MenuAction | null | false)[] = [
    piece.scan !== null && { id: 'look', name: t('piece-look-action'), icon: <Crop size={16} aria-hidden />, onAction: onLook },
    piece.scan !== null && {
      id: 'replace',
      name: t('piece-replace-action'),
      icon: <FilePlus2 size={16} aria-hidden />,
      onAction: () => document.getElementById(replacing)?.querySelector('input')?.click(),
    },
    piece.scan !== null && null,
    !there && { id: 'receive', name: t('piece-receive-action'), icon: <ListChecks size={16} aria-hidden />, onAction: () => set({ state: 'received', receivedOn: received }) },
    piece.state !== 'verified' && { id: 'verify', name: t('piece-verify-action'), icon: <ListChecks size={16} aria-hidden />, onAction: () => set({ state: 'verified', receivedOn: received }) },
    piece.state !== 'illegible' && { id: 'illegible', name: t('piece-illegible-action'), icon: <EyeOff size={16} aria-hidden />, onAction: () => set({ state: 'illegible' }) },
    piece.state !== 'wrong-person' && { id: 'wrong-person', name: t('piece-wrong-person-action'), icon: <UserX size={16} aria-hidden />, onAction: () => set({ state: 'wrong-person' }) },
    piece.state !== 'missing' && { id: 'missing', name: t('piece-missing-action'), icon: <FileX2 size={16} aria-hidden />, onAction: () => set({ state: 'missing', receivedOn: null }) },
    null,
    {
      id: 'original',
      name: t('piece-original-action'),
      icon: <ScanText size={16} aria-hidden />,
      onAction: () => set({ state: there ? piece.state : 'received', receivedOn: received, form: 'original-seen', seenOn: today, seenBy: operator }),
    },
    there && piece.returnedOn === null && { id: 'return', name: t('piece-return-action'), icon: <Undo2 size={16} aria-hidden className="icon--directed" />, onAction: () => set({ returnedOn: today }) },
    { id: 'details', name: t('piece-details-action'), icon: <PencilLine size={16} aria-hidden />, onAction: onEdit },
    piece.scan !== null && null,
    piece.scan !== null && { id: 'remove', name: t('piece-remove-action'), icon: <FileX2 size={16} aria-hidden />, wrong: true, onAction: () => changes.remove.mutate(piece) },
  ];
  const file = (chosen: File) => changes.put.mutate({ piece, file: chosen });
  return (
    <li className="piece-card" id={`piece-${keyOf(piece)}`} data-piece={piece.takesFile ? keyOf(piece) : undefined} tabIndex={-1} aria-label={name}>
      <Picture piece={piece} name={name} onLook={onLook} />
      <div className="piece-card__words">
        <h3 className="piece-card__name">{name}</h3>
        <p className="piece-card__other">
          <Bdi lang={language === 'ar' ? 'fr' : 'ar'} dir={language === 'ar' ? 'ltr' : 'rtl'}>
            {language === 'ar' ? piece.nameFr : piece.nameAr}
          </Bdi>
        </p>
        <p className="piece-card__state">
          <Badge tone={tone} icon={<Icon size={14} strokeWidth={2.2} aria-hidden />}>
            {piece.standingName}
          </Badge>
          {!piece.required && <span className="piece-card__soft">{t(piece.why === '' ? 'piece-kept-note' : 'piece-optional-note')}</span>}
        </p>
        <Facts piece={piece} />
      </div>
      <div className="piece-card__foot">
        {piece.isData ? (
          <span className="piece-card__soft">{t('piece-data-note')}</span>
        ) : (
          <>
            {piece.takesFile && piece.scan === null ? (
              <FileButton accept={ACCEPTED} onFile={file} label={t('piece-choose-label', { piece: name })} icon={<FilePlus2 size={16} aria-hidden />}>
                {t('piece-choose-action')}
              </FileButton>
            ) : piece.state === 'verified' ? (
              <span />
            ) : (
              <Button size="small" onPress={() => set({ state: 'verified', receivedOn: received })} aria-label={`${t('piece-verify-action')} – ${name}`}>
                {t('piece-verify-action')}
              </Button>
            )}
            <Menu
              label={t('piece-more-label', { piece: name })}
              trigger={
                <IconButton label={t('piece-more-label', { piece: name })} size="small">
                  <Ellipsis size={18} aria-hidden />
                </IconButton>
              }
              actions={offered.filter((one): one is MenuAction | null => one !== false)}
            />
            {piece.scan !== null && (
              <div id={replacing} hidden>
                <FileButton accept={ACCEPTED} onFile={file}>
                  {t('piece-replace-action')}
                </FileButton>
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function Picture({ piece, name, onLook }: { piece: PieceView; name: string; onLook: () => void }) {
  const t = useText();
  if (piece.scan !== null) {
    return (
      <button type="button" className="piece-card__picture" onClick={onLook} aria-label={t('piece-look-label', { piece: name })}>
        <img src={host().scanUrl(piece.scan, THUMBNAIL)} alt="" loading="lazy" />
      </button>
    );
  }
  return (
    <span className="piece-card__picture piece-card__picture--empty" aria-hidden>
      <FileText size={28} strokeWidth={1.5} />
    </span>
  );
}

/** Dates, who saw the original, what the rule book says, and how legible the file is. */
function Facts({ piece }: { piece: PieceView }) {
  const t = useText();
  const { date } = useFormat();
  const lines: string[] = [];
  if (piece.receivedOn) lines.push(t('piece-received-line', { date: date(piece.receivedOn) }));
  if (piece.issuedOn) lines.push(t('piece-issued-line', { date: date(piece.issuedOn) }));
  if (piece.goodUntil) lines.push(t(piece.standing === 'expired' ? 'piece-expired-line' : 'piece-until-line', { date: date(piece.goodUntil) }));
  if (piece.seenOn && piece.seenBy) lines.push(t('piece-seen-by-line', { date: date(piece.seenOn), who: piece.seenBy }));
  else if (piece.seenOn) lines.push(t('piece-seen-line', { date: date(piece.seenOn) }));
  if (piece.returnedOn) lines.push(t('piece-returned-line', { date: date(piece.returnedOn) }));
  if (piece.note) lines.push(piece.note);
  return (
    <ul className="piece-card__facts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {piece.scan !== null && <Legibility scan={piece.scan} />}
    </ul>
  );
}

/** A guess about the file that warns and never refuses. */
function Legibility({ scan }: { scan: number }) {
  const t = useText();
  const kept = useQuery({ queryKey: ['scan', scan], queryFn: () => commands.scan(scan) });
  const found = [...new Set(kept.data?.pages.flatMap((page) => page.weaknesses))];
  return found.map((weakness) => (
    <li key={weakness} className="piece-card__doubt">
      <TriangleAlert size={14} aria-hidden />
      <span>{t(`piece-${weakness}-warning`)}</span>
    </li>
  ));
}
