import { useState } from 'react';
import type { ImportCell } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { TextField } from '../kit/TextField';
import { useText } from '../l10n/useText';
import { useListChange } from './openList';

interface CellFieldProps {
  cell: ImportCell;
  /** Of the row itself, not of a relative's row beneath it. */
  isOwn: boolean;
  autoFocus: boolean;
  /** Escape where nothing was typed. */
  onLeave: () => void;
}

/** A cell of the list, mended in place: leaving it, or Enter, has it looked at again. */
export function CellField({ cell, isOwn, autoFocus, onLeave }: CellFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState(cell.text);
  const [seen, setSeen] = useState(cell.text);
  if (cell.text !== seen) {
    setSeen(cell.text);
    setTyped(cell.text);
  }
  const { mutate: mend } = useListChange((text: string, language) => commands.changeImportRow(cell.row, { kind: 'mend', column: cell.column, text }, language));
  const commit = () => {
    if (typed !== cell.text) mend(typed);
  };
  const wrong = cell.reasons.filter((reason) => reason.refused).map((reason) => reason.text);
  const doubtful = cell.reasons.filter((reason) => !reason.refused).map((reason) => reason.text);
  const name = cell.fieldName || cell.heading;
  return (
    <TextField
      label={
        <>
          <Bdi className="import-cell__name">{isOwn ? name : t('import-cell-of-row-label', { field: name, row: cell.row })}</Bdi>
          {cell.heading !== name && <> <Bdi>{cell.heading}</Bdi></>}
        </>
      }
      dir="auto"
      autoFocus={autoFocus}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key !== 'Escape') event.continuePropagation();
        else if (typed !== cell.text) setTyped(cell.text);
        else onLeave();
      }}
      error={wrong.join(' ')}
      warning={doubtful.join(' ')}
      hint={cell.mended && t('import-mended-name')}
    />
  );
}
