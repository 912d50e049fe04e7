import { Skeleton } from '../kit/Skeleton';

/** The room until it is furnished. */
export function MemberPage() {
  return <Skeleton />;
}
