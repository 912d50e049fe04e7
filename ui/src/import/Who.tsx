import type { PersonNameView } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { classes } from '../kit/classes';
import { isInBothScripts } from '../l10n/scripts';
import { useLanguage, useText } from '../l10n/useText';

interface WhoProps {
  name: PersonNameView;
  /** Both scripts, one over the other. */
  twin?: boolean;
  /** Of a row that was taken out. */
  isOut?: boolean;
}

/** A person as far as the list names them: in the window's script, else in the other. */
export function Who({ name, twin = false, isOut = false }: WhoProps) {
  const t = useText();
  const { language } = useLanguage();
  const [own, other] = language === 'ar' ? [name.ar, name.latin] : [name.latin, name.ar];
  const [first, second] = own ? [own, isInBothScripts(name) ? other : ''] : [other, ''];
  return (
    <span className={classes('import-who', isOut && 'import-who--out')}>
      {first ? <Bdi className="import-who__name">{first}</Bdi> : <span className="soft">{t('import-nameless-name')}</span>}
      {twin && second && <Bdi className="soft">{second}</Bdi>}
    </span>
  );
}
