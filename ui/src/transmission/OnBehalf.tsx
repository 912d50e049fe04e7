import { useText } from '../l10n/useText';

/** Says plainly of which categories the association is not the liaison body: their dossiers go on behalf of each member. */
export function OnBehalf({ categories }: { categories: readonly string[] }) {
  const t = useText();
  if (categories.length === 0) return null;
  return (
    <div className="transmission-wizard__note">
      <p>{t('transmission-on-behalf-text')}</p>
      <p className="transmission-wizard__categories">{categories.join(' · ')}</p>
    </div>
  );
}
