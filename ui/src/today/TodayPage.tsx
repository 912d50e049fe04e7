import { useQuery } from '@tanstack/react-query';
import { ComingClocks } from '../clock/ComingClocks';
import { DuplicatesCard } from '../duplicate/DuplicatesCard';
import { commands } from '../ipc/host';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { usePageHead } from '../shell/pageHead';
import { Charts } from './Charts';
import { Dates } from './Dates';
import { EmptyRegister } from './EmptyRegister';
import { TaskList } from './TaskList';
import './TodayPage.css';

/** What must be done today, beside the register in numbers. */
export function TodayPage() {
  const t = useText();
  const { language } = useLanguage();
  const format = useFormat();
  const today = useToday();
  usePageHead(t('shell-today-name'), today.data && weekday(language, today.data.on, format.longDate(today.data.on)));
  if (today.isError) return <ErrorState error={today.error} onRetry={() => void today.refetch()} />;
  if (!today.data) return <Skeleton lines={8} />;
  if (today.data.members === 0) return <EmptyRegister />;
  return (
    <div className="today-page">
      <div className="today-page__main">
        <TaskList today={today.data} />
        <ComingClocks />
      </div>
      <div className="today-page__side">
        <Dates today={today.data} />
        <DuplicatesCard members={today.data.members} />
        <Charts today={today.data} />
      </div>
    </div>
  );
}

/** What is to be done, kept until something in the register changes. */
export function useToday() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['member', 'today', language],
    meta: { kinds: ['member', 'dossier', 'transmission', 'association', 'setting', 'scan'] },
    queryFn: () => commands.today(language),
  });
}

function weekday(language: string, iso: string, long: string): string {
  const day = new Date(`${iso}T12:00:00`);
  return `${new Intl.DateTimeFormat(language === 'ar' ? 'ar-MA' : 'fr-MA', { weekday: 'long' }).format(day)} ${long}`;
}
