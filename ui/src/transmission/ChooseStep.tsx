import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SendableGroup, SendableView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Checkbox } from '../kit/Checkbox';
import { ErrorState } from '../kit/ErrorState';
import { Field } from '../kit/Field';
import { RadioGroup } from '../kit/RadioGroup';
import { Skeleton } from '../kit/Skeleton';
import { TextField } from '../kit/TextField';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { changeDraft, useDraft, type Draft } from './draft';
import { NamePair } from './NamePair';
import { OnBehalf } from './OnBehalf';
import { Parked } from './Parked';

/** So many found dossiers are shown at once. */
const SHOWN = 100;

/** What there is to send, counted. */
export function useSendable() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['dossier', 'sendable', language],
    meta: { kinds: ['member', 'dossier', 'association', 'setting'] },
    queryFn: () => commands.sendable(language),
  });
}

/** The first step: what leaves. */
export function ChooseStep() {
  const sendable = useSendable();
  if (sendable.isError) return <ErrorState error={sendable.error} onRetry={() => void sendable.refetch()} />;
  if (!sendable.data) return <Skeleton lines={5} />;
  return <Choose sendable={sendable.data} />;
}

function fits(draft: Draft, group: SendableGroup): boolean {
  const open = (chosen: readonly string[], code: string) => chosen.length === 0 || chosen.includes(code);
  return open(draft.categories, group.category) && open(draft.communes, group.commune);
}

function sum(groups: readonly SendableGroup[]): number {
  return groups.reduce((all, group) => all + group.dossiers, 0);
}

function Choose({ sendable }: { sendable: SendableView }) {
  const t = useText();
  const draft = useDraft();
  const all = sum(sendable.groups);
  // How much has changed is known only when it is looked over: the next step says it, and refuses an empty one.
  const counted = {
    ready: all,
    changes: null,
    rejected: sendable.corrected,
    matching: sum(sendable.groups.filter((group) => fits(draft, group))),
    members: draft.members.length,
  }[draft.kind];
  const isOpen = counted !== 0 || draft.kind === 'ready';
  const go = () => {
    if (isOpen) changeDraft({ step: 'check', stopped: false });
  };
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  return (
    <Card>
      <div className="transmission-wizard__body" ref={body}>
        <RadioGroup
          label={t('transmission-choose-label')}
          value={draft.kind}
          onChange={(kind) => changeDraft({ kind })}
          choices={[
            { id: 'ready', name: t('transmission-ready-name'), detail: t('transmission-ready-detail', { count: all }) },
            { id: 'changes', name: t('transmission-since-name'), detail: t('transmission-since-detail') },
            { id: 'rejected', name: t('transmission-corrected-name'), detail: t('transmission-corrected-detail', { count: sendable.corrected }) },
            { id: 'matching', name: t('transmission-matching-name'), detail: t('transmission-matching-detail') },
            { id: 'members', name: t('transmission-members-name'), detail: t('transmission-members-detail') },
          ]}
        />
        {draft.kind === 'matching' && (
          <div className="transmission-wizard__filters">
            <Ticks
              label={t('transmission-categories-label')}
              groups={sendable.groups}
              by={(group) => ({ code: group.category, name: group.categoryName })}
              chosen={draft.categories}
              onChange={(categories) => changeDraft({ categories })}
            />
            <Ticks
              label={t('transmission-communes-label')}
              groups={sendable.groups}
              by={(group) => ({ code: group.commune, name: group.communeName })}
              chosen={draft.communes}
              onChange={(communes) => changeDraft({ communes })}
            />
          </div>
        )}
        {draft.kind === 'members' && <OneByOne />}
        <OnBehalf categories={sendable.onBehalf} />
        <Parked sendable={sendable} />
      </div>
      <footer className="transmission-wizard__foot">
        <Button onPress={() => navigate({ room: 'transmission' })}>{t('transmission-leave-action')}</Button>
        <span className="transmission-wizard__sum" role="status">
          {counted === 0 && t('transmission-none-name')}
          {counted !== null && counted > 0 && t('transmission-count-name', { count: counted })}
        </span>
        <Button kind="main" isDisabled={!isOpen} onPress={go}>
          {t('transmission-next-action')}
        </Button>
      </footer>
    </Card>
  );
}

interface TicksProps {
  label: string;
  groups: readonly SendableGroup[];
  by: (group: SendableGroup) => { code: string; name: string };
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Boxes to tick, each with how many dossiers it holds, the largest first. */
function Ticks({ label, groups, by, chosen, onChange }: TicksProps) {
  const t = useText();
  const format = useFormat();
  const counts = new Map<string, { name: string; count: number }>();
  for (const group of groups) {
    const { code, name } = by(group);
    // What nobody recorded cannot be asked for: it leaves with everything.
    if (code) counts.set(code, { name, count: (counts.get(code)?.count ?? 0) + group.dossiers });
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return (
    <Field label={label} hint={t('transmission-any-hint')}>
      <ul className="transmission-wizard__ticks">
        {sorted.map(([code, { name, count }]) => (
          <li key={code} className="transmission-wizard__tick">
            <Checkbox isSelected={chosen.includes(code)} onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}>
              {name}
            </Checkbox>
            <bdi className="soft">{format.number(count)}</bdi>
          </li>
        ))}
      </ul>
    </Field>
  );
}

/** Ready dossiers found by name or number, ticked one by one. */
function OneByOne() {
  const t = useText();
  const { language } = useLanguage();
  const { members } = useDraft();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['dossier', 'sendable', 'list', words, language],
    meta: { kinds: ['member', 'dossier'] },
    queryFn: () => commands.listSendable(words, 0, SHOWN, language),
    placeholderData: keepPreviousData,
  });
  const tick = (member: number, on: boolean) => changeDraft({ members: on ? [...members, member] : members.filter((one) => one !== member) });
  return (
    <div className="transmission-wizard__find">
      <TextField label={t('transmission-find-label')} value={words} onChange={setWords} dir="auto" />
      <p className="transmission-wizard__found" role="status">
        <span>{t('transmission-chosen-status', { count: members.length })}</span>
        {members.length > 0 && (
          <Button kind="plain" size="small" onPress={() => changeDraft({ members: [] })}>
            {t('transmission-unchoose-action')}
          </Button>
        )}
        <span className="soft">
          {found.data && (found.data.total === 0 ? t('transmission-found-none-status') : t('transmission-found-status', { count: found.data.total }))}
          {found.data && found.data.total > SHOWN && ` ${t('transmission-found-more-status', { shown: SHOWN })}`}
        </span>
      </p>
      {found.isError && <ErrorState error={found.error} />}
      {found.data && found.data.rows.length > 0 && (
        <ul className="transmission-wizard__people">
          {found.data.rows.map((row) => (
            <li key={row.member}>
              <Checkbox isSelected={members.includes(row.member)} onChange={(on) => tick(row.member, on)}>
                <NamePair name={row.name} twin />
              </Checkbox>
              <span className="soft">{[row.category, row.commune].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
