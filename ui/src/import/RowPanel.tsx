import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleMinus, CirclePlus, SquareArrowOutUpRight } from 'lucide-react';
import type { ImportRow, RowChange } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { Panel } from '../shell/Panel';
import { navigate } from '../shell/route';
import { CellField } from './CellField';
import { ChangeField } from './ChangeField';
import { FateBadge } from './FateBadge';
import { useListChange } from './openList';
import { Reason } from './RowSummary';
import { Who } from './Who';

interface RowPanelProps {
  row: number;
  revision: number;
  /** It was opened by a key: the focus goes to the first cell to be mended. */
  takesFocus: boolean;
  onClose: () => void;
}

/** One row whole: why it stands as it does, who it is, field by field and cell by cell, each put right here. */
export function RowPanel({ row, revision, takesFocus, onClose }: RowPanelProps) {
  const t = useText();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['member', 'import-row', row, revision, language],
    meta: { kinds: [] },
    queryFn: () => commands.importRow(row, language),
    placeholderData: keepPreviousData,
  });
  const { mutate: change } = useListChange((input: RowChange, spoken) => commands.changeImportRow(row, input, spoken));
  const data = found.data;
  return (
    <Panel title={data ? <Who name={data.name} twin /> : t('import-line-status', { row })} label={t('import-panel-label')} onClose={onClose}>
      {found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : data === undefined ? (
        <Skeleton lines={6} />
      ) : data === null ? (
        <p className="soft">{t('import-none-title')}</p>
      ) : (
        <Whole row={data} takesFocus={takesFocus} onChange={change} onClose={onClose} />
      )}
    </Panel>
  );
}

interface WholeProps {
  row: ImportRow;
  takesFocus: boolean;
  onChange: (change: RowChange) => void;
  onClose: () => void;
}

function Whole({ row, takesFocus, onChange, onClose }: WholeProps) {
  const t = useText();
  const first = row.cells.findIndex((cell) => cell.reasons.length > 0);
  const isOut = row.fate === 'takenOut';
  return (
    <div className="import-panel">
      <div className="import-panel__state">
        <FateBadge row={row} />
        <span className="soft">{t('import-line-status', { row: row.row })}</span>
      </div>
      {row.reasons.map((reason, at) => (
        <Reason key={at} reason={reason} />
      ))}
      <Identity row={row} onChange={onChange} />
      {row.changes.length > 0 && (
        <section>
          <h3>{t('import-changes-title')}</h3>
          {row.changes.length > 1 && (
            <div className="import-panel__actions">
              <Button size="small" onPress={() => onChange({ kind: 'choose', field: null, choice: 'listed' })}>
                {t('import-all-listed-action')}
              </Button>
              <Button size="small" onPress={() => onChange({ kind: 'choose', field: null, choice: 'kept' })}>
                {t('import-all-kept-action')}
              </Button>
            </div>
          )}
          <ul className="import-panel__list">
            {row.changes.map((change) => (
              <ChangeField key={change.field} change={change} onChoose={(choice) => onChange({ kind: 'choose', field: change.field, choice })} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('import-cells-title')}</h3>
        <p className="soft">{t('import-cells-hint')}</p>
        <div className="import-panel__cells">
          {row.cells.map((cell, at) => (
            <CellField key={`${String(cell.row)} ${String(cell.column)}`} cell={cell} isOwn={cell.row === row.row} autoFocus={takesFocus && at === Math.max(0, first)} onLeave={onClose} />
          ))}
        </div>
      </section>
      <Button icon={isOut ? <CirclePlus size={18} aria-hidden /> : <CircleMinus size={18} aria-hidden />} onPress={() => onChange({ kind: 'takeOut', out: !isOut })}>
        {t(isOut ? 'import-take-in-action' : 'import-take-out-action')}
      </Button>
    </div>
  );
}

/** Who the row is in the register, or may be; a person has the last word. */
function Identity({ row, onChange }: { row: ImportRow; onChange: (change: RowChange) => void }) {
  const t = useText();
  const { member, suspects, fate } = row;
  const isNew = () => onChange({ kind: 'recognise', who: { kind: 'new' } });
  const seek = (
    <Button kind="plain" size="small" onPress={() => onChange({ kind: 'recognise', who: { kind: 'found' } })}>
      {t('import-seek-action')}
    </Button>
  );
  if (member !== null) {
    return (
      <section>
        <h3>{t('import-recognised-title')}</h3>
        <div className="import-panel__actions">
          <Button size="small" icon={<SquareArrowOutUpRight size={16} aria-hidden />} onPress={() => navigate({ room: 'member', id: member })}>
            {t('import-show-member-action')}
          </Button>
          <Button size="small" onPress={isNew}>
            {t('import-not-same-action')}
          </Button>
          {seek}
        </div>
      </section>
    );
  }
  if (suspects.length === 0) return fate === 'new' ? <div>{seek}</div> : null;
  return (
    <section>
      <h3>{t('import-suspects-title')}</h3>
      <ul className="import-panel__list">
        {suspects.map((suspect) => (
          <li key={suspect.member} className="import-suspect">
            <Who name={suspect.name} twin />
            <Badge tone="attention">{suspect.strength}</Badge>
            <span className="soft">{suspect.why.join(' · ')}</span>
            <div className="import-panel__actions">
              <Button size="small" onPress={() => onChange({ kind: 'recognise', who: { kind: 'member', member: suspect.member } })}>
                {t('import-same-action')}
              </Button>
              <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', id: suspect.member })}>
                {t('import-show-member-action')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button size="small" onPress={isNew}>
        {t('import-other-action')}
      </Button>
    </section>
  );
}
