import type { PersonNameView } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { isInBothScripts } from '../l10n/scripts';
import { useLanguage } from '../l10n/useText';
import './NamePair.css';

interface NamePairProps {
  name: PersonNameView;
  /** Both scripts, one over the other. */
  twin?: boolean;
}

/** A person's name in the language of the window, the other script beneath. */
export function NamePair({ name, twin = false }: NamePairProps) {
  const { language } = useLanguage();
  const [first, second] = language === 'ar' ? ([['ar', name.ar], ['fr', name.latin]] as const) : ([['fr', name.latin], ['ar', name.ar]] as const);
  return (
    <span className="name-pair">
      <Bdi lang={first[0]}>{first[1]}</Bdi>
      {twin && isInBothScripts(name) && (
        <Bdi lang={second[0]} className="name-pair__other">
          {second[1]}
        </Bdi>
      )}
    </span>
  );
}
