import type { PieceView } from '../ipc/bindings';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { useLanguage, useText } from '../l10n/useText';
import { STANDINGS, isUsable, keyOf, nameOf } from './standing';

interface WhichDialogProps {
  file: File;
  pieces: readonly PieceView[];
  onChoose: (piece: PieceView, file: File) => void;
  onClose: () => void;
}

/** Asks which piece a dropped file is; those that wait for one come first. */
export function WhichDialog({ file, pieces, onChoose, onClose }: WhichDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const rank = (piece: PieceView) => (isUsable(piece) ? 4 : 0) + (piece.scan === null ? 0 : 2) + (piece.required ? 0 : 1);
  const ordered = [...pieces].sort((a, b) => rank(a) - rank(b));
  return (
    <Dialog title={t('piece-which-title')} isOpen onClose={onClose} size="small">
      <p className="soft">
        <Bdi>{t('piece-which-note', { file: file.name })}</Bdi>
      </p>
      <ul className="piece-which">
        {ordered.map((piece) => {
          const { tone, icon: Icon } = STANDINGS[piece.standing];
          return (
            <li key={keyOf(piece)} className="piece-which__row">
              <Button kind="plain" onPress={() => onChoose(piece, file)}>
                {nameOf(piece, language)}
              </Button>
              <Badge tone={tone} icon={<Icon size={14} strokeWidth={2.2} aria-hidden />}>
                {piece.standingName}
              </Badge>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
