import { ArrowLeft, LockKeyhole, Search } from 'lucide-react';
import { Bdi } from '../kit/Bdi';
import { IconButton } from '../kit/IconButton';
import { useText } from '../l10n/useText';
import { LanguageSwitch } from './LanguageSwitch';
import { lock } from './lock';
import { useShownHead } from './pageHead';
import { back, useCanGoBack } from './route';
import './TopBar.css';

/** Title, search, language, lock. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const t = useText();
  const head = useShownHead();
  const canGoBack = useCanGoBack();
  return (
    <header className="top-bar">
      {canGoBack && (
        <IconButton label={t('shell-back-action')} keys="Alt+←" size="small" onPress={back}>
          <ArrowLeft size={18} aria-hidden className="icon--directed" />
        </IconButton>
      )}
      <h1 className="top-bar__title">{head.title}</h1>
      {head.count && (
        <span className="top-bar__count">
          <Bdi>{head.count}</Bdi>
        </span>
      )}
      <button type="button" className="top-bar__search" onClick={onSearch} aria-haspopup="dialog">
        <Search size={18} aria-hidden />
        <span className="top-bar__hint">{t('shell-search-hint')}</span>
        <kbd dir="ltr">Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <IconButton label={t('shell-lock-action')} keys="Ctrl+L" framed onPress={() => void lock()}>
        <LockKeyhole size={18} aria-hidden />
      </IconButton>
    </header>
  );
}
