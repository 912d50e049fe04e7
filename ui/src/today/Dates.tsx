import { CalendarDays } from 'lucide-react';
import type { TodayView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { DateField } from '../kit/DateField';
import { Popover } from '../kit/Popover';
import { useFormat, useText } from '../l10n/useText';
import './Dates.css';

/** What falls due this week, and the next deposit, which one plans here. */
export function Dates({ today }: { today: TodayView }) {
  const t = useText();
  const format = useFormat();
  return (
    <Card title={t('today-dates-title')}>
      <ul className="today-dates">
        {today.dates.map((due) => (
          <li key={due.on} className="today-dates__row">
            <span className="today-dates__what">
              <span>{due.what.join(' · ')}</span>
              <span className="soft">
                {t('today-date-members-detail', { count: due.members })}
                {due.doubtful && ` · ${t('today-date-doubtful-detail')}`}
              </span>
            </span>
            <Bdi dir="ltr" className="today-dates__day">
              {format.date(due.on).slice(0, 5)}
            </Bdi>
          </li>
        ))}
        {today.dates.length === 0 && <li className="soft">{t('today-dates-none-status')}</li>}
        <li className="today-dates__row">
          <span className="today-dates__what">{t('today-deposit-title')}</span>
          <Popover
            label={t('today-deposit-title')}
            trigger={
              <Button kind="plain" size="small" icon={<CalendarDays size={14} aria-hidden />}>
                {today.planned ? <Bdi dir="ltr">{format.date(today.planned)}</Bdi> : t('today-deposit-plan-action')}
              </Button>
            }
          >
            {(close) => <Plan today={today} onDone={close} />}
          </Popover>
        </li>
      </ul>
    </Card>
  );
}

/** The day of the next deposit: what runs out before it is told. */
function Plan({ today, onDone }: { today: TodayView; onDone: () => void }) {
  const t = useText();
  const plan = useChange((day: string | null) => commands.planDeposit(day));
  return (
    <div className="today-dates__plan">
      <DateField label={t('today-deposit-label')} hint={t('today-deposit-hint')} value={today.planned} min={today.on} autoFocus onChange={(day) => day && day >= today.on && plan.mutate(day)} />
      {today.planned && (
        <Button
          size="small"
          onPress={() => {
            plan.mutate(null);
            onDone();
          }}
        >
          {t('today-deposit-drop-action')}
        </Button>
      )}
    </div>
  );
}
