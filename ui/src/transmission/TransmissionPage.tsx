import { AnswerPage } from '../answer/AnswerPage';
import { StatisticsPage } from '../answer/StatisticsPage';
import { MendPage } from '../mend/MendPage';
import type { PageProps } from '../shell/routes';
import { TransmissionDetail } from './TransmissionDetail';
import { TransmissionList } from './TransmissionList';
import { TransmissionWizard } from './TransmissionWizard';

/** Transmissions: all of them, one of them, a new one, and what the CNSS answers. */
export function TransmissionPage({ route }: PageProps) {
  if (route.id === undefined && route.section === 'mends') return <MendPage />;
  if (route.id === undefined && route.section === 'statistics') return <StatisticsPage />;
  if (route.id === undefined) return <TransmissionList />;
  if (route.id === 'new') return <TransmissionWizard chosen={route.filter} />;
  if (route.section === 'answer') return <AnswerPage key={route.id} id={route.id} />;
  return <TransmissionDetail key={route.id} id={route.id} section={route.section} />;
}
