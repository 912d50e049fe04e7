import { useLanguage } from '../l10n/useText';
import './Mark.css';

/** The program's name in both scripts, the window's language first. */
export function Mark() {
  const { language } = useLanguage();
  const [first, second] = language === 'ar' ? ['ملف', 'Milaf'] : ['Milaf', 'ملف'];
  return (
    <div className="mark" aria-hidden>
      <span>{first}</span>
      <small>{second}</small>
    </div>
  );
}
