// Which page stands in which room. Each is loaded when it is first entered.

import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
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
  import: lazy(async () => ({ default: (await import('../import/ImportPage')).ImportPage })),
  duplicates: lazy(async () => ({ default: (await import('../duplicate/DuplicatesPage')).DuplicatesPage })),
  transmission: lazy(async () => ({ default: (await import('../transmission/TransmissionPage')).TransmissionPage })),
  guide: lazy(async () => ({ default: (await import('../guide/GuidePage')).GuidePage })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsPage')).SettingsPage })),
  about: lazy(async () => ({ default: (await import('./AboutPage')).AboutPage })),
} satisfies Record<string, Page>;

/** What stands in the room of members besides their list, by the section of the route. */
const OF_MEMBERS: Partial<Record<string, Page>> = {
  import: PAGES.import,
  duplicates: PAGES.duplicates,
};

/** The page of a route. */
export function pageOf(route: Route): Page {
  if (route.room === 'member' && route.id === undefined) return (route.section === undefined ? undefined : OF_MEMBERS[route.section]) ?? PAGES.members;
  if (route.room === 'member') return PAGES.member;
  return PAGES[route.room];
}
