import { CircleAlert, TriangleAlert, UserSearch } from 'lucide-react';
import type { ImportChange, ImportReason, ImportRow } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { useLanguage, useText } from '../l10n/useText';

/** So many lines fit a row of the grid. */
const LINES = 2;

/** The first things to know about a row: what is wrong, what changes, who it may be. */
export function RowSummary({ row }: { row: ImportRow }) {
  const t = useText();
  const { language } = useLanguage();
  const reasons = [...row.reasons, ...row.cells.flatMap((cell) => cell.reasons)].sort((a, b) => Number(b.refused) - Number(a.refused));
  const changes = row.fate === 'changed' || row.fate === 'asked' ? row.changes.filter((change) => change.choice !== 'kept') : [];
  const lines = [
    ...reasons.map((reason, at) => <Reason key={`reason ${String(at)}`} reason={reason} />),
    ...changes.map((change) => <Change key={change.field} change={change} />),
    ...row.suspects.map(({ member, name, why }) => (
      <span key={`suspect ${String(member)}`} className="import-line">
        <UserSearch size={14} aria-hidden />
        <span className="import-line__words">
          {t('import-perhaps-text', { name: language === 'ar' ? name.ar || name.latin : name.latin || name.ar })} <span className="soft">{why.join(' · ')}</span>
        </span>
      </span>
    )),
  ];
  const shown = lines.length > LINES ? lines.slice(0, LINES - 1) : lines;
  return (
    <span className="import-summary">
      {shown}
      {lines.length > shown.length && <span className="soft">{t('import-more-status', { count: lines.length - shown.length })}</span>}
    </span>
  );
}

/** A refusal or a doubt, said by shape and word too. */
export function Reason({ reason }: { reason: ImportReason }) {
  const t = useText();
  return (
    <span className={reason.refused ? 'import-line import-line--wrong' : 'import-line import-line--doubtful'}>
      {reason.refused ? <CircleAlert size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
      <span className="visually-hidden">{t(reason.refused ? 'import-refused-name' : 'import-doubt-name')} </span>
      <span className="import-line__words">{reason.text}</span>
    </span>
  );
}

/** A field: the register's value struck, the list's after it. */
export function Change({ change, bare = false }: { change: ImportChange; bare?: boolean }) {
  const t = useText();
  return (
    <span className="import-line">
      {!bare && <span className="soft">{change.name}</span>}
      {change.old && (
        <del className="import-line__old">
          <span className="visually-hidden">{t('import-old-label')} </span>
          <Bdi>{change.old}</Bdi>
        </del>
      )}
      <ins className="import-line__new">
        <span className="visually-hidden">{t('import-new-label')} </span>
        {change.new ? <Bdi>{change.new}</Bdi> : t('import-empty-name')}
      </ins>
    </span>
  );
}
