import { ClipboardCheck, Printer, RotateCcw, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { BulkCode, ListInput, Selection } from '../../ipc/bindings';
import { Button } from '../../kit/Button';
import { IconButton } from '../../kit/IconButton';
import { useText } from '../../l10n/useText';
import { BulkDialog } from './BulkDialog';
import { PaperMenu } from './PaperMenu';
import { NOBODY } from './selection';

interface BulkBarProps {
  selection: Selection;
  /** How many are chosen. */
  picked: number;
  /** How many stand in the list. */
  total: number;
  input: ListInput;
  onChange: (selection: Selection) => void;
}

/** What can be done to the members chosen. */
export function BulkBar({ selection, picked, total, input, onChange }: BulkBarProps) {
  const t = useText();
  const [action, setAction] = useState<BulkCode | null>(null);
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('members-bulk-label')}>
      <span className="bulk-bar__count" role="status">
        {t('members-picked-count', { n: picked })}
      </span>
      {picked < total && (
        <Button kind="plain" size="small" onPress={() => onChange({ all: true, ids: [] })}>
          {t('members-pick-all-action', { n: total })}
        </Button>
      )}
      <span className="member-list__gap" />
      {input.filter.binned ? (
        <Button size="small" icon={<RotateCcw size={16} aria-hidden />} onPress={() => setAction('restore')}>
          {t('members-restore-action')}
        </Button>
      ) : (
        <>
          <Button size="small" icon={<ClipboardCheck size={16} aria-hidden />} onPress={() => setAction('mark-ready')}>
            {t('members-ready-action')}
          </Button>
          <Button size="small" icon={<Printer size={16} aria-hidden />} onPress={() => setAction('print')}>
            {t('members-print-dossiers-action')}
          </Button>
          <PaperMenu selection={selection} picked={picked} input={input} />
          <Button size="small" icon={<Trash2 size={16} aria-hidden />} onPress={() => setAction('bin')}>
            {t('members-bin-action')}
          </Button>
        </>
      )}
      <IconButton label={t('members-unpick-action')} size="small" onPress={() => onChange(NOBODY)}>
        <X size={16} aria-hidden />
      </IconButton>
      {action && <BulkDialog action={action} selection={selection} input={input} onClose={() => setAction(null)} onDone={() => onChange(NOBODY)} />}
    </div>
  );
}
