import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, Users } from 'lucide-react';
import { useState } from 'react';
import type { MeetingView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { usePageHead } from '../shell/pageHead';
import { MeetingForm } from './MeetingForm';
import { MeetingPapers, type MeetingPaper } from './MeetingPapers';
import { Questions } from './Questions';
import './MeetingsPage.css';

/** Information meetings: noted, their papers, and the questions asked there. */
export function MeetingsPage() {
  const t = useText();
  const format = useFormat();
  const meetings = useQuery({ queryKey: ['meeting', 'list'], queryFn: () => commands.listMeetings() });
  const [chosen, setChosen] = useState<number | null>(null);
  const [isNew, setNew] = useState(false);
  usePageHead(t('meeting-room-name'), meetings.data && format.number(meetings.data.rows.length));
  if (meetings.error) return <ErrorState error={meetings.error} onRetry={() => void meetings.refetch()} />;
  if (!meetings.data) return <Skeleton lines={5} />;
  const { rows, today } = meetings.data;
  const one = rows.find((row) => row.id === chosen) ?? rows[0];
  const add = (
    <Button kind="main" icon={<CalendarPlus size={16} aria-hidden />} onPress={() => setNew(true)}>
      {t('meeting-new-action')}
    </Button>
  );
  const sheet = isNew && (
    <Card title={t('meeting-new-action')}>
      <MeetingForm of={null} today={today} onDone={() => setNew(false)} onNoted={setChosen} />
    </Card>
  );
  if (rows.length === 0) {
    return (
      sheet || (
        <Card>
          <EmptyState icon={<Users size={26} aria-hidden />} title={t('meeting-none-title')} actions={add}>
            {t('meeting-none-text')}
          </EmptyState>
        </Card>
      )
    );
  }
  return (
    <div className="meetings-page">
      <div className="meetings-page__list">
        {!isNew && add}
        <ul aria-label={t('meeting-room-name')}>
          {rows.map((row) => (
            <li key={row.id}>
              <button type="button" className={row === one ? 'meetings-page__meeting meetings-page__meeting--here' : 'meetings-page__meeting'} aria-current={row === one ? 'true' : undefined} onClick={() => setChosen(row.id)}>
                <span>
                  <Bdi dir="ltr">{format.date(row.heldOn)}</Bdi> {row.startsAt && <Bdi dir="ltr">{row.startsAt}</Bdi>}
                </span>
                <Topic of={row} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="meetings-page__one">
        {sheet}
        {one && <Meeting key={one.id} one={one} today={today} />}
      </div>
    </div>
  );
}

/** What it is about, in the language of the window where it was written in it. */
function Topic({ of }: { of: MeetingView }) {
  const t = useText();
  const { language } = useLanguage();
  const [own, other] = language === 'ar' ? [of.topic.ar, of.topic.latin] : [of.topic.latin, of.topic.ar];
  return (
    <span className="soft">
      <Bdi>{own || other || t('meeting-topic-usual-name')}</Bdi>
    </span>
  );
}

function Meeting({ one, today }: { one: MeetingView; today: string }) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [isChanging, setChanging] = useState(false);
  const [paper, setPaper] = useState<MeetingPaper | null>(null);
  const place = language === 'ar' ? one.place.ar || one.place.latin : one.place.latin || one.place.ar;
  return (
    <>
      <Card
        title={t('meeting-one-title', { date: format.longDate(one.heldOn) })}
        actions={
          !isChanging && (
            <Button size="small" onPress={() => setChanging(true)}>
              {t('meeting-change-action')}
            </Button>
          )
        }
      >
        {isChanging ? (
          <MeetingForm of={one} today={today} onDone={() => setChanging(false)} onNoted={() => undefined} />
        ) : (
          <p className="meetings-page__facts">
            <Topic of={one} />
            <span className="soft">{[one.startsAt, place].filter(Boolean).join(' · ')}</span>
          </p>
        )}
        <div className="meetings-page__papers">
          <Button onPress={() => setPaper('invitation')}>{t('meeting-invitation-action')}</Button>
          <Button onPress={() => setPaper('attendance')}>{t('meeting-attendance-action')}</Button>
          <Button onPress={() => setPaper('sheets')}>{t('meeting-sheets-action')}</Button>
        </div>
      </Card>
      <Questions meeting={one.id} />
      {paper && <MeetingPapers meeting={one.id} kind={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
