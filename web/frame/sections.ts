import {
  IconBuildingFactory2, IconCalendarStats, IconChecklist, IconFileText, IconSettings, IconSitemap, IconStack2, IconUserStar, IconUsersGroup, type Icon,
} from '@tabler/icons-react';
import type { frame } from '#engines/messages/frame.ts';
import type { Permission } from '../api/session.ts';
import { paths } from '../paths.ts';

export interface Section {
  key: keyof (typeof frame)['vi']['rail'];
  to: string;
  icon: Icon;
  /** Any of these opens it; none given: everybody with a role. */
  needs: Permission[];
  /** Other addresses whose pages are of this section. */
  also?: string[];
}

/** The sections in the order in which the work flows. */
export const sections: Section[] = [
  { key: 'home', to: paths.home(), icon: IconChecklist, needs: [] },
  { key: 'documents', to: paths.documents(), icon: IconFileText, needs: ['documents.read', 'documents.intake', 'issuance.read'] },
  { key: 'campaigns', to: paths.campaigns(), icon: IconCalendarStats, needs: ['campaigns.read', 'campaigns.manage'] },
  { key: 'consolidation', to: paths.consolidation(), icon: IconStack2, needs: ['consolidation.read'] },
  { key: 'organisation', to: paths.organisation(), icon: IconSitemap, needs: ['organisation.read', 'organisation.manage'], also: [paths.reorganisation(), paths.figures('')] },
  { key: 'workplaces', to: paths.workplaces(), icon: IconBuildingFactory2, needs: ['workplaces.read'] },
  { key: 'members', to: paths.members(), icon: IconUsersGroup, needs: ['members.read'] },
  { key: 'officers', to: paths.officers(), icon: IconUserStar, needs: ['officers.read'] },
  { key: 'administration', to: paths.administration(), icon: IconSettings, needs: ['accounts.manage', 'audit.read'] },
];

/** Home is the root of every path, so only an exact match counts for it. */
export function isCurrent(section: Section, pathname: string): boolean {
  const within = (place: string) => pathname === place || pathname.startsWith(place.endsWith('/') ? place : `${place}/`);
  return section.to === '/' ? pathname === '/' : [section.to, ...(section.also ?? [])].some(within);
}
