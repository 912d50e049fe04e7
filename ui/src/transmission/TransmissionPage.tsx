import { Skeleton } from '../kit/Skeleton';

/** The room until it is furnished. */
export function TransmissionPage() {
  return <Skeleton />;
}
