import { useQuery } from '@tanstack/react-query';
import { Check, Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ExportProfileView, ExportProfilesView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { IconButton } from '../kit/IconButton';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { copyOf, inLanguage } from './profile';
import { ProfileForm } from './ProfileForm';
import { ProfilePreview } from './ProfilePreview';
import './ExportsSection.css';

/** How lists going out are laid out: which profile is used, and each one changed beside its preview on real rows. */
export function ExportsSection() {
  const list = useQuery({ queryKey: ['setting', 'export-profiles'], queryFn: () => commands.listExportProfiles() });
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  return <Profiles view={list.data} />;
}

function Profiles({ view }: { view: ExportProfilesView }) {
  const t = useText();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(view.used);
  const profile = view.profiles.find((one) => one.code === chosen) ?? view.profiles[0];
  const copy = useChange((made: ExportProfileView) => commands.putExportProfile(made), {
    done: (_, made) => ({ text: t('export-profile-copied-status', { name: inLanguage(made.name, language) }), tone: 'good', undo: true }),
    onDone: (_, made) => setChosen(made.code),
  });
  if (!profile) return null;
  const isBuiltIn = profile.code === view.builtIn;
  return (
    <>
      <Card title={t('settings-exports-title')}>
        <p className="soft">{t('export-profile-text')}</p>
        <ul className="exports__list" aria-label={t('settings-exports-title')}>
          {view.profiles.map((one) => (
            <ProfileRow
              key={one.code}
              profile={one}
              isChosen={one.code === profile.code}
              isUsed={one.code === view.used}
              isBuiltIn={one.code === view.builtIn}
              onChoose={() => setChosen(one.code)}
              onCopy={() => copy.mutate(copyOf(one, view.profiles))}
            />
          ))}
        </ul>
      </Card>
      <div className="exports__seen">
        <ProfilePreview profile={profile} />
      </div>
      {isBuiltIn ? (
        <Card title={<Bdi>{inLanguage(profile.name, language)}</Bdi>}>
          <p>{t('export-profile-built-in-text')}</p>
          <div className="settings-actions">
            <Button icon={<Copy size={16} aria-hidden />} isDisabled={copy.isPending} onPress={() => copy.mutate(copyOf(profile, view.profiles))}>
              {t('export-profile-adapt-action')}
            </Button>
          </div>
        </Card>
      ) : (
        <ProfileForm key={profile.code} profile={profile} offered={view.offered} />
      )}
    </>
  );
}

interface ProfileRowProps {
  profile: ExportProfileView;
  isChosen: boolean;
  isUsed: boolean;
  isBuiltIn: boolean;
  onChoose: () => void;
  onCopy: () => void;
}

function ProfileRow({ profile, isChosen, isUsed, isBuiltIn, onChoose, onCopy }: ProfileRowProps) {
  const t = useText();
  const { language } = useLanguage();
  const name = inLanguage(profile.name, language);
  const use = useChange(() => commands.useExportProfile(profile.code), { done: () => ({ text: t('export-profile-used-status', { name }), tone: 'good', undo: true }) });
  const remove = useChange(() => commands.removeExportProfile(profile.code), { done: () => ({ text: t('export-profile-removed-status', { name }), undo: true }) });
  return (
    <li className="exports__row">
      <span className="exports__name">
        <Button kind="plain" onPress={onChoose} aria-current={isChosen}>
          <Bdi>{name}</Bdi>
        </Button>
        {isUsed && <Badge tone="good">{t('export-profile-used-name')}</Badge>}
      </span>
      {!isUsed && (
        <Button size="small" icon={<Check size={16} aria-hidden />} isDisabled={use.isPending} onPress={() => use.mutate(undefined)}>
          {t('export-profile-use-action')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      <IconButton label={t('export-profile-copy-action', { name })} size="small" onPress={onCopy}>
        <Copy size={16} aria-hidden />
      </IconButton>
      {!isBuiltIn && (
        <IconButton label={t('export-profile-remove-action', { name })} size="small" isDisabled={remove.isPending} onPress={() => remove.mutate(undefined)}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
