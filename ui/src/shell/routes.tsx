// Which page stands in which room. Each is loaded when it is first entered.

import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { placeIn } from './parts';
import type { Route } from './route';

/** What every page is given. */
export interface PageProps {
  route: Route;
}

type Page = LazyExoticComponent<ComponentType<PageProps>>;

const PAGES = {
  today: lazy(async () => ({ default: (await import('../today/TodayPage')).TodayPage })),
  members: lazy(async () => ({ default: (await import('../member/MembersPage')).MembersPage })),
  member: lazy(async () => ({ default: (await import('../member/MemberPage')).MemberPage })),
  transmission: lazy(async () => ({ default: (await import('../transmission/TransmissionPage')).TransmissionPage })),
  guide: lazy(async () => ({ default: (await import('../guide/GuidePage')).GuidePage })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsPage')).SettingsPage })),
  about: lazy(async () => ({ default: (await import('./AboutPage')).AboutPage })),
} satisfies Record<string, Page>;

/** Pages of what stands in a room besides its first part, by the section of the route. */
const PARTS: Partial<Record<string, Page>> = {
  arrears: lazy(async () => ({ default: (await import('../payment/ArrearsPage')).ArrearsPage })),
  attestations: lazy(async () => ({ default: (await import('../attestation/AttestationsPage')).AttestationsPage })),
  clocks: lazy(async () => ({ default: (await import('../clock/ClocksPage')).ClocksPage })),
  duplicates: lazy(async () => ({ default: (await import('../duplicate/DuplicatesPage')).DuplicatesPage })),
  dues: lazy(async () => ({ default: (await import('../dues/DuesPage')).DuesPage })),
  import: lazy(async () => ({ default: (await import('../import/ImportPage')).ImportPage })),
  meetings: lazy(async () => ({ default: (await import('../meeting/MeetingsPage')).MeetingsPage })),
};

/** The page of a route. */
export function pageOf(route: Route): Page {
  const part = PARTS[placeIn(route) ?? ''];
  if (part) return part;
  if (route.room === 'member') return route.id === undefined ? PAGES.members : PAGES.member;
  return PAGES[route.room];
}
