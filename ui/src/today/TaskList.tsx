import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { TodayView } from '../ipc/bindings';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { worded } from './tasks';
import './TaskList.css';

/** The digit of a key, by its place: on a French keyboard digits need Shift. */
function digitOf(event: Pick<globalThis.KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="spinbutton"]'));
}

/** What is to be done, most urgent first; the first has the focus, arrows move it, a digit settles. */
export function TaskList({ today }: { today: TodayView }) {
  const t = useText();
  const { language } = useLanguage();
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const tasks = worded(today, { t, format, language });
  const runs = useRef<(() => void)[]>([]);
  useEffect(() => {
    runs.current = tasks.map((task) => task.run);
  });
  useEffect(() => {
    const { activeElement } = document;
    const free = activeElement === null || activeElement === document.body || activeElement.matches('main');
    if (free) list.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const digit = digitOf(event);
      const run = digit === null || isTyping(event.target) || document.querySelector('[role="dialog"]') ? undefined : runs.current[digit - 1];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[Math.min(Math.max(to, 0), items.length - 1)]?.focus();
  };
  if (tasks.length === 0) {
    return (
      <Card>
        <EmptyState icon={<CircleCheck size={26} aria-hidden />} title={t('today-quiet-title')}>
          {t('today-quiet-text', { date: format.date(today.until) })}
        </EmptyState>
        <Due today={today} />
      </Card>
    );
  }
  return (
    <Card title={t('today-tasks-title')}>
      <ol ref={list} className="task-list" onKeyDown={move} aria-describedby="task-list-hint">
        {tasks.map((task, at) => (
          <li key={task.kind} className="task-list__item">
            <button type="button" className="task-list__task" onClick={task.run} {...(at < 9 ? { 'aria-keyshortcuts': String(at + 1) } : {})}>
              <span className={`task-list__icon task-list__icon--${task.tone}`}>{task.icon}</span>
              <span className="task-list__words">
                <span className="task-list__title">{task.title}</span>
                {task.detail && <span className="task-list__detail">{task.detail}</span>}
              </span>
              <span className="task-list__action">{task.action}</span>
              {at < 9 && <kbd aria-hidden>{at + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
      <p id="task-list-hint" className="visually-hidden">
        {t('today-tasks-hint')}
      </p>
      <Due today={today} />
    </Card>
  );
}

/** What the review has not come to yet. */
function Due({ today }: { today: TodayView }) {
  const t = useText();
  if (today.due === 0) return null;
  return (
    <p className="task-list__due" role="status">
      {t('today-due-status', { count: today.due })}
    </p>
  );
}
