import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { IpcError } from '../ipc/error';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { Bdi } from './Bdi';
import { Button } from './Button';
import './EmptyState.css';

interface ErrorStateProps {
  error: unknown;
  /** Trying again, where that may help. */
  onRetry?: () => void;
  actions?: ReactNode;
}

/** A failure in place of what should stand here: its sentence, its incident number, what to do. */
export function ErrorState({ error, onRetry, actions }: ErrorStateProps) {
  const t = useText();
  const { language } = useLanguage();
  const incident = error instanceof IpcError ? error.incident : null;
  return (
    <div className="empty-state" role="alert">
      <div className="empty-state__icon empty-state__icon--wrong">
        <CircleAlert size={28} aria-hidden />
      </div>
      <p>{errorText(language, error)}</p>
      {incident && (
        <p className="soft">
          {t('kit-incident-label')} <Bdi dir="ltr">{incident}</Bdi>
        </p>
      )}
      <div className="empty-state__actions">
        {onRetry && <Button onPress={onRetry}>{t('kit-retry-action')}</Button>}
        {actions}
      </div>
    </div>
  );
}
