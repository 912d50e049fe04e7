import { useState } from 'react';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../l10n/useText';
import { usePageHead } from '../shell/pageHead';
import { useKey } from '../shell/keys';
import { back } from '../shell/route';
import { ImportRoom } from './ImportRoom';
import { ImportStart } from './ImportStart';
import { useOpenList } from './openList';
import { ReadingStep } from './ReadingStep';
import { UnknownColumns } from './UnknownColumns';
import './ImportPage.css';

/** Reading a list in: choosing the file, saying how it is read, and its rows until they are written. */
export function ImportPage() {
  const t = useText();
  const open = useOpenList();
  const [serial, setSerial] = useState(0);
  usePageHead(t('import-title'));
  useKey('escape', back, open.data === null);
  if (open.isError) return <ErrorState error={open.error} onRetry={() => void open.refetch()} />;
  if (open.data === undefined) return <Skeleton lines={8} />;
  if (open.data === null) return <ImportStart />;
  const { data } = open;
  if (!data.whole) return <ReadingStep key={data.file} view={data} />;
  const onReread = () => setSerial(serial + 1);
  if (data.whole.top.length > 0) return <UnknownColumns key={`${data.file} ${String(serial)}`} view={data} whole={data.whole} onReread={onReread} />;
  return <ImportRoom key={`${data.file} ${String(serial)}`} view={data} whole={data.whole} onReread={onReread} />;
}
