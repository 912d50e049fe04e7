import { Check, CircleAlert, Info, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { IpcError } from '../ipc/error';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { dropToast, useToasts, type ToastItem } from './toasts';
import { undoLatest } from './undo';
import './Toasts.css';

const SHOWN_FOR = 8_000;
const ICONS = {
  good: <Check size={18} aria-hidden />,
  wrong: <CircleAlert size={18} aria-hidden />,
  note: <Info size={18} aria-hidden />,
};

/** What happened lately, said to the eye and to the screen reader. */
export function Toasts() {
  const t = useText();
  const items = useToasts();
  return (
    <section className="toasts" aria-label={t('shell-toasts-label')}>
      <div aria-live="polite" aria-relevant="additions">
        {items.map((item) => (
          <Toast key={item.id} item={item} />
        ))}
      </div>
    </section>
  );
}

function Toast({ item }: { item: ToastItem }) {
  const t = useText();
  const { language } = useLanguage();
  const failed = item.text === undefined;
  useEffect(() => {
    if (failed) return undefined;
    const timer = setTimeout(() => dropToast(item.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [item.id, failed]);
  const tone = failed ? 'wrong' : (item.tone ?? 'good');
  const incident = failed && item.error instanceof IpcError ? item.error.incident : null;
  return (
    <div className={`toast toast--${tone}`} role={failed ? 'alert' : undefined}>
      {ICONS[tone]}
      <p className="toast__text">
        {failed ? errorText(language, item.error) : item.text}
        {incident && (
          <span className="toast__incident">
            {t('kit-incident-label')} <bdi dir="ltr">{incident}</bdi>
          </span>
        )}
      </p>
      {item.undo && (
        <Button
          kind="plain"
          size="small"
          icon={<Undo2 size={16} aria-hidden className="icon--directed" />}
          onPress={() => {
            dropToast(item.id);
            void undoLatest();
          }}
        >
          {t('shell-undo-action')}
        </Button>
      )}
      {item.action && (
        <Button
          kind="plain"
          size="small"
          onPress={() => {
            dropToast(item.id);
            item.action?.run();
          }}
        >
          {item.action.name}
        </Button>
      )}
      <IconButton label={t('kit-close-label')} size="small" onPress={() => dropToast(item.id)}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
