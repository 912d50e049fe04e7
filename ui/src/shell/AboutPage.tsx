import { useText } from '../l10n/useText';
import { usePageHead } from './pageHead';

/** What the program is, and whose work it stands on. */
export function AboutPage() {
  const t = useText();
  usePageHead(t('shell-about-name'));
  return null;
}
