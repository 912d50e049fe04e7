// What each kind of task says and where it is settled.

import { CalendarClock, CircleAlert, ClipboardCheck, FileWarning, HelpCircle, Send, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../l10n/bundle';
import type { TaskCode, TaskView, TodayView } from '../ipc/bindings';
import type { Format, Text } from '../l10n/useText';
import { openMend } from '../mend/open';
import { navigate, type Route } from '../shell/route';
import { newDraft } from '../transmission/draft';

export type TaskTone = 'wrong' | 'attention' | 'accent' | 'note';

/** A task in words. */
export interface WordedTask {
  kind: TaskCode;
  tone: TaskTone;
  icon: ReactNode;
  title: string;
  detail: string;
  /** The word of what settles it. */
  action: string;
  run: () => void;
}

interface Speech {
  t: Text;
  format: Format;
  language: Language;
}

const ICONS: Record<TaskCode, ReactNode> = {
  rejected: <CircleAlert size={16} aria-hidden />,
  faulty: <CircleAlert size={16} aria-hidden />,
  undelivered: <Send size={16} aria-hidden className="icon--directed" />,
  expired: <TriangleAlert size={16} aria-hidden />,
  expiring: <CalendarClock size={16} aria-hidden />,
  ready: <Send size={16} aria-hidden className="icon--directed" />,
  unmarked: <ClipboardCheck size={16} aria-hidden />,
  rights: <HelpCircle size={16} aria-hidden />,
  missing: <FileWarning size={16} aria-hidden />,
};

const TONES: Record<TaskCode, TaskTone> = {
  rejected: 'wrong',
  faulty: 'wrong',
  undelivered: 'wrong',
  expired: 'attention',
  expiring: 'attention',
  ready: 'accent',
  unmarked: 'accent',
  rights: 'note',
  missing: 'attention',
};

/** Tasks in the order given, worded. */
export function worded(today: TodayView, speech: Speech): WordedTask[] {
  return today.tasks.map((task) => ({ kind: task.kind, tone: toneOf(task), icon: ICONS[task.kind], ...words(task, today, speech) }));
}

function toneOf(task: TaskView): TaskTone {
  return task.kind === 'undelivered' && task.transmission?.isLate !== true ? 'attention' : TONES[task.kind];
}

function words(task: TaskView, today: TodayView, speech: Speech): Pick<WordedTask, 'title' | 'detail' | 'action' | 'run'> {
  const { t, format } = speech;
  const { count } = task;
  const detail = people(task, speech);
  const to = (route: Route) => () => navigate(route);
  const [first] = task.people;
  // One alone is opened where it is settled; several are listed.
  const list = (filter: string, section?: string) => (count === 1 && first ? to({ room: 'member', id: first.member, ...(section ? { section } : {}) }) : to({ room: 'member', filter }));
  const date = format.date(today.until);
  switch (task.kind) {
    case 'rejected':
      return rejected(task, detail, list('state:rejected'), speech);
    case 'faulty':
      return { title: t('today-faulty-task', { count }), detail, action: t('today-mend-action'), run: list('fault:yes') };
    case 'undelivered':
      return undelivered(task, speech);
    case 'expired':
      return { title: t('today-expired-task', { count }), detail, action: t('today-renew-action'), run: list('piece:expired', 'pieces') };
    case 'expiring':
      return { title: t('today-expiring-task', { count, date }), detail, action: t('today-renew-action'), run: list(`expires:${date}`, 'pieces') };
    case 'ready':
      return {
        title: t('today-ready-task', { count }),
        detail,
        action: t('today-send-action'),
        run: () => {
          newDraft();
          navigate({ room: 'transmission', id: 'new' });
        },
      };
    case 'unmarked':
      return { title: t('today-unmarked-task', { count }), detail, action: t('today-look-action'), run: list('state:complete') };
    case 'rights':
      return rights(task, date, speech);
    case 'missing':
      return { title: t('today-missing-task', { count }), detail, action: t('today-renew-action'), run: list('piece:missing', 'pieces') };
  }
}

/** One thing to mend is opened where it is mended; several are listed; what nobody asked for in an answer is a member of the list. */
function rejected(task: TaskView, names: string, list: () => void, { t, language }: Speech) {
  const { count } = task;
  const mends = task.people.flatMap((person) => person.mends);
  const [first] = mends;
  const one = count === 1 && mends.length === 1 && first;
  const detail = one ? t('today-mend-detail', { name: nameOf(first.name, language), task: first.task }) : names;
  const run = one ? () => openMend(first) : first ? () => navigate({ room: 'transmission', section: 'mends' }) : list;
  return { title: t('today-rejected-task', { count }), detail, action: t('today-mend-action'), run };
}

function undelivered(task: TaskView, { t }: Speech) {
  const { count, days, transmission } = task;
  const one = count === 1 && transmission !== null;
  return {
    title: one ? t('today-undelivered-task', { number: transmission.number, days }) : t('today-undelivered-many-task', { count }),
    detail: one ? [t('today-undelivered-detail', { count: transmission.dossiers }), transmission.agency].filter(Boolean).join(' · ') : '',
    action: t('today-deliver-action'),
    run: () => navigate(one ? { room: 'transmission', id: transmission.id, section: 'delivery' } : { room: 'transmission' }),
  };
}

function rights(task: TaskView, date: string, { t, format, language }: Speech) {
  const [first] = task.people;
  const one = task.count === 1 && first?.dependant && first.on;
  const named = task.people.flatMap((person) =>
    person.on ? [t('today-rights-detail', { name: nameOf(person.dependant ?? person.name, language), date: format.date(person.on) })] : [],
  );
  return {
    title: one
      ? t('today-rights-task', { name: nameOf(first.dependant ?? first.name, language), date: format.date(first.on ?? '') })
      : t('today-rights-many-task', { count: task.count, date }),
    detail: one ? first.change : withOthers(named, task, { t, format, language }),
    action: t('today-open-action'),
    run: () => navigate(first ? { room: 'member', id: first.member, section: 'family' } : { room: 'member' }),
  };
}

function nameOf(name: { ar: string; latin: string }, language: Language): string {
  return language === 'ar' ? name.ar : name.latin;
}

function people(task: TaskView, speech: Speech): string {
  return withOthers(
    task.people.map((person) => nameOf(person.name, speech.language)),
    task,
    speech,
  );
}

/** «a, b et 3 autres» */
function withOthers(names: readonly string[], task: TaskView, { t, language }: Speech): string {
  const more = task.count - task.people.length;
  const listed = names.map((name) => `\u2068${name}\u2069`).join(language === 'ar' ? '، ' : ', ');
  return more > 0 ? `${listed} ${t('today-others-detail', { count: more })}` : listed;
}
