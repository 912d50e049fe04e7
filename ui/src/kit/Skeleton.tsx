import { useEffect, useState } from 'react';
import { useText } from '../l10n/useText';
import './Skeleton.css';

interface SkeletonProps {
  /** Lines of grey in the place of what comes. */
  lines?: number;
}

/** The place of what is still being read; shown only when that takes longer than 150 ms. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="skeleton" role="status" aria-label={t('kit-loading-label')}>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="skeleton__line" />
      ))}
    </div>
  );
}
