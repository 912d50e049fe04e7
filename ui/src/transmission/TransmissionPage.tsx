import type { PageProps } from '../shell/routes';
import { TransmissionDetail } from './TransmissionDetail';
import { TransmissionList } from './TransmissionList';
import { TransmissionWizard } from './TransmissionWizard';

/** Transmissions: all of them, one of them, or a new one. */
export function TransmissionPage({ route }: PageProps) {
  if (route.id === undefined) return <TransmissionList />;
  if (route.id === 'new') return <TransmissionWizard chosen={route.filter} />;
  return <TransmissionDetail key={route.id} id={route.id} section={route.section} />;
}
