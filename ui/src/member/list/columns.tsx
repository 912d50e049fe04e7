// The columns that the list can show.

import type { ReactNode } from 'react';
import type { MemberLine, OrderCode } from '../../ipc/bindings';
import { Bdi } from '../../kit/Bdi';
import type { MessageId } from '../../l10n/ids';
import type { Language } from '../../l10n/bundle';
import type { Format, Text } from '../../l10n/useText';
import { PieceStrip } from './PieceStrip';
import { StateBadge } from './StateBadge';

export type ColumnId = 'name' | 'state' | 'category' | 'commune' | 'pieces' | 'next' | 'cin' | 'number' | 'phone' | 'cnss' | 'faults' | 'changed';

interface ColumnKind {
  id: ColumnId;
  name: MessageId;
  width: string;
  /** The order that its heading gives. */
  order?: OrderCode;
  cell: (row: MemberLine, speech: { language: Language; t: Text; format: Format }) => ReactNode;
}

const reference = (text: string) => (text ? <Bdi dir="ltr">{text}</Bdi> : '—');

/** All of them, in the order in which they are offered. */
export const COLUMNS: readonly ColumnKind[] = [
  {
    id: 'name',
    name: 'member-list-name-column',
    width: 'minmax(180px, 2fr)',
    order: 'name',
    cell: (row, { language, t }) => {
      const [first, second] = language === 'ar' ? [row.nameAr, row.nameLatin] : [row.nameLatin, row.nameAr];
      const [own, other] = language === 'ar' ? (['rtl', 'ltr'] as const) : (['ltr', 'rtl'] as const);
      return (
        <span className="member-list__names">
          <Bdi dir={first ? own : other} className="member-list__name">{first || second || t('members-nameless-status')}</Bdi>
          {first && second && first !== second && (
            <Bdi dir={other} className="member-list__other-name" lang={language === 'ar' ? 'fr' : 'ar'}>
              {second}
            </Bdi>
          )}
        </span>
      );
    },
  },
  { id: 'state', name: 'member-list-state-column', width: 'minmax(176px, 1.2fr)', order: 'state', cell: (row) => <span className="member-list__state" title={row.stateName}><StateBadge state={row.state} name={row.stateName} /></span> },
  { id: 'category', name: 'member-list-category-column', width: 'minmax(140px, 1.6fr)', cell: (row) => <span className="member-list__words" title={row.category}>{row.category || '—'}</span> },
  { id: 'commune', name: 'member-list-commune-column', width: 'minmax(96px, 1fr)', cell: (row) => <span className="member-list__words" title={row.commune}>{row.commune || '—'}</span> },
  {
    id: 'pieces',
    name: 'member-list-pieces-column',
    width: 'minmax(128px, 1fr)',
    order: 'missing',
    cell: (row, { t }) => (row.assessed ? <PieceStrip pieces={row.pieces} /> : <span className="soft">{t('members-unassessed-status')}</span>),
  },
  {
    id: 'next',
    name: 'member-list-next-column',
    width: 'minmax(124px, 0.9fr)',
    order: 'next',
    cell: (row, { format, t }) =>
      row.nextOn ? (
        <span className="member-list__names">
          <Bdi dir="ltr">{format.date(row.nextOn)}</Bdi>
          {row.nextKind && <span className="member-list__other-name">{t(`members-next-${row.nextKind}-name`)}</span>}
        </span>
      ) : (
        '—'
      ),
  },
  { id: 'cin', name: 'member-list-cin-column', width: 'minmax(100px, 0.7fr)', cell: (row) => <span className="member-list__quiet">{reference(row.cin)}</span> },
  { id: 'number', name: 'member-list-number-column', width: 'minmax(110px, 0.6fr)', order: 'number', cell: (row) => reference(row.number) },
  { id: 'phone', name: 'member-list-phone-column', width: 'minmax(130px, 0.8fr)', cell: (row) => reference(row.phone) },
  { id: 'cnss', name: 'member-list-cnss-column', width: 'minmax(110px, 0.8fr)', cell: (row) => reference(row.cnss) },
  { id: 'faults', name: 'member-list-faults-column', width: 'minmax(110px, 0.6fr)', order: 'missing', cell: (row, { format }) => (row.faults > 0 ? format.number(row.faults) : '—') },
  { id: 'changed', name: 'member-list-changed-column', width: 'minmax(110px, 0.7fr)', order: 'changed', cell: (row, { format }) => <Bdi dir="ltr">{format.date(row.changedOn)}</Bdi> },
];

/** Those of the first time. */
export const USUAL: readonly ColumnId[] = ['name', 'state', 'category', 'commune', 'pieces', 'next', 'cin'];
