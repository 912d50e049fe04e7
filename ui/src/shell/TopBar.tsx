import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, LockKeyhole, Search } from 'lucide-react';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { IconButton } from '../kit/IconButton';
import { useText } from '../l10n/useText';
import { LanguageSwitch } from './LanguageSwitch';
import { Palette, usePalette } from './Palette';
import { useShownHead } from './pageHead';
import { back, useCanGoBack } from './route';
import './TopBar.css';

/** Title, search, language, lock. */
export function TopBar() {
  const t = useText();
  const client = useQueryClient();
  const head = useShownHead();
  const canGoBack = useCanGoBack();
  const palette = usePalette();
  const lock = useChange(() => commands.closeRegister(), { onDone: () => void client.invalidateQueries({ queryKey: ['start'] }) });
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
      <button type="button" className="top-bar__search" onClick={palette.open} aria-haspopup="dialog">
        <Search size={18} aria-hidden />
        <span className="top-bar__hint">{t('shell-search-hint')}</span>
        <kbd dir="ltr">Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <IconButton label={t('shell-lock-action')} framed onPress={() => lock.mutate(undefined)}>
        <LockKeyhole size={18} aria-hidden />
      </IconButton>
      <Palette {...palette} />
    </header>
  );
}
