import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ChartColumn, CopyCheck, FileInput, History, Info, Keyboard, Languages, ListChecks, LockKeyhole, Moon, Redo2, Send, Sun, Undo2, UserPlus, UserRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { commands } from '../ipc/host';
import { Finder, type FinderGroup, type FinderItem } from '../kit/Finder';
import { Overlay } from '../kit/Overlay';
import { fold } from '../l10n/fold';
import { useLanguage, useText } from '../l10n/useText';
import { changePreferences } from './preferences';
import { findMembers } from './findMembers';
import { lock } from './lock';
import { ROOMS } from './Navigation';
import { navigate, type Route } from './route';
import { redoLatest, undoLatest } from './undo';

interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  onKeys: () => void;
}

/** Rooms, actions and members, by a few letters. */
export function Palette({ isOpen, onClose, onKeys }: PaletteProps) {
  const t = useText();
  return (
    <Overlay label={t('palette-main-label')} isOpen={isOpen} onClose={onClose}>
      <PaletteSheet onClose={onClose} onKeys={onKeys} />
    </Overlay>
  );
}

function PaletteSheet({ onClose, onKeys }: Omit<PaletteProps, 'isOpen'>) {
  const t = useText();
  const { language, setLanguage } = useLanguage();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const members = useQuery({
    queryKey: ['member', 'palette', language, typed.trim()],
    queryFn: () => findMembers(typed.trim(), language),
    enabled: typed.trim() !== '',
    placeholderData: (former) => former,
    // Rooms and actions are found even when members cannot be.
    throwOnError: false,
  });
  const steps = useQuery({ queryKey: ['steps', language], queryFn: () => commands.steps(language), staleTime: 0, throwOnError: false });

  const item = (id: string, name: string, icon: ReactNode, run: () => void, keys?: string): FinderItem => ({
    id,
    name,
    textValue: name,
    icon,
    ...(keys === undefined ? {} : { keys }),
    onAction: () => {
      onClose();
      run();
    },
  });
  const go = (route: Route) => () => navigate(route);
  const rooms = ROOMS.map(({ room, name, icon: Icon }, at) => item(`room-${room}`, t(name), <Icon size={18} aria-hidden />, go({ room }), `Alt ${String(at + 1)}`));
  const { undo, redo } = steps.data ?? {};
  const actions = [
    item('new-member', t('palette-new-member-name'), <UserPlus size={18} aria-hidden />, go({ room: 'member', id: 'new' }), 'Ctrl N'),
    item('import', t('import-open-action'), <FileInput size={18} aria-hidden className="icon--directed" />, go({ room: 'member', section: 'import' })),
    item('duplicates', t('duplicates-open-action'), <CopyCheck size={18} aria-hidden />, go({ room: 'member', section: 'duplicates' })),
    item('new-transmission', t('palette-new-transmission-name'), <Send size={18} aria-hidden className="icon--directed" />, go({ room: 'transmission', id: 'new' })),
    item('mends', t('mend-title'), <ListChecks size={18} aria-hidden />, go({ room: 'transmission', section: 'mends' })),
    item('statistics', t('answer-statistics-title'), <ChartColumn size={18} aria-hidden />, go({ room: 'transmission', section: 'statistics' })),
    ...(undo ? [item('undo', t('palette-undo-what-name', { what: undo }), <Undo2 size={18} aria-hidden className="icon--directed" />, () => void undoLatest(), 'Ctrl Z')] : []),
    ...(redo ? [item('redo', t('palette-redo-what-name', { what: redo }), <Redo2 size={18} aria-hidden className="icon--directed" />, () => void redoLatest(), 'Ctrl Shift Z')] : []),
    item('history', t('palette-history-name'), <History size={18} aria-hidden />, go({ room: 'settings', section: 'history' })),
    language === 'ar'
      ? item('language', t('palette-french-name'), <Languages size={18} aria-hidden />, () => setLanguage('fr'))
      : item('language', t('palette-arabic-name'), <Languages size={18} aria-hidden />, () => setLanguage('ar')),
    document.documentElement.dataset['theme'] === 'dark'
      ? item('theme', t('palette-light-name'), <Sun size={18} aria-hidden />, () => void changePreferences(client, { theme: 'light' }))
      : item('theme', t('palette-dark-name'), <Moon size={18} aria-hidden />, () => void changePreferences(client, { theme: 'dark' })),
    item('keys', t('palette-keys-name'), <Keyboard size={18} aria-hidden />, onKeys, 'F1'),
    item('about', t('shell-about-name'), <Info size={18} aria-hidden />, go({ room: 'about' })),
    item('lock', t('palette-lock-name'), <LockKeyhole size={18} aria-hidden />, () => void lock(), 'Ctrl L'),
  ];
  const wanted = fold(typed.trim());
  const fitting = (items: readonly FinderItem[]) => items.filter((one) => fold(one.textValue).includes(wanted));
  const found = typed.trim() === '' ? [] : (members.data ?? []);
  const groups: FinderGroup[] = [
    {
      id: 'members',
      heading: t('palette-members-heading'),
      items: found.map((member) => ({
        id: `member-${String(member.id)}`,
        name: <bdi>{member.name}</bdi>,
        textValue: member.name,
        detail: <bdi>{member.detail}</bdi>,
        icon: <UserRound size={18} aria-hidden />,
        onAction: () => {
          onClose();
          navigate({ room: 'member', id: member.id });
        },
      })),
    },
    { id: 'rooms', heading: t('palette-rooms-heading'), items: fitting(rooms) },
    { id: 'actions', heading: t('palette-actions-heading'), items: fitting(actions) },
  ];
  return (
    <Finder
      label={t('palette-main-label')}
      placeholder={t('shell-search-hint')}
      value={typed}
      onChange={setTyped}
      groups={groups.filter((group) => group.items.length > 0)}
      empty={t('palette-empty-status', { text: typed.trim() })}
    />
  );
}
