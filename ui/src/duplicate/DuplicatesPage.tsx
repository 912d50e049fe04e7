import { useState } from 'react';
import type { DuplicateRowView, StrengthCode } from '../ipc/bindings';
import { Button } from '../kit/Button';
import { Segmented } from '../kit/Segmented';
import { useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { back, navigate } from '../shell/route';
import { DismissedList } from './DismissedList';
import { PairList } from './PairList';
import { PairSheet } from './PairSheet';
import './DuplicatesPage.css';

type View = StrengthCode | 'all' | 'dismissed';

/** People written down twice: the pairs with why, one of them side by side, and those said to be two people. */
export function DuplicatesPage() {
  const t = useText();
  const [view, setView] = useState<View>('all');
  const [pair, setPair] = useState<DuplicateRowView | null>(null);
  usePageHead(t('duplicates-title'));
  useKey('escape', () => (pair ? setPair(null) : back()));
  if (pair) return <PairSheet pair={pair} onClose={() => setPair(null)} />;
  return (
    <div className="duplicates">
      <div className="duplicates__tools">
        <Segmented<View>
          label={t('duplicates-filter-label')}
          value={view}
          onChange={setView}
          choices={[
            { id: 'all', name: t('duplicates-all-name') },
            { id: 'certain', name: t('duplicates-certain-name') },
            { id: 'probable', name: t('duplicates-probable-name') },
            { id: 'possible', name: t('duplicates-possible-name') },
            { id: 'dismissed', name: t('duplicates-dismissed-name') },
          ]}
        />
        <span className="duplicates__gap" />
        <Button onPress={() => navigate({ room: 'member' })}>{t('duplicates-back-action')}</Button>
      </div>
      {view === 'dismissed' ? <DismissedList /> : <PairList key={view} strength={view === 'all' ? null : view} onOpen={setPair} />}
    </div>
  );
}
