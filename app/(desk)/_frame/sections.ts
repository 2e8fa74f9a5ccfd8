import {
  canCurateHome,
  canEditSettings,
  canManageProfiles,
  canManageUsers,
  canSeeInsights,
} from '@/domain/workflow/policies/newsroom'
import { isStaff } from '@/domain/workflow/roles'
import type { Actor } from '@/domain/workflow/types'

export type SectionName =
  | 'today'
  | 'articles'
  | 'translations'
  | 'sources'
  | 'terms'
  | 'memory'
  | 'insights'
  | 'notices'
  | 'home'
  | 'profiles'
  | 'ownProfile'
  | 'people'
  | 'settings'

export interface Section {
  name: SectionName
  href: string
}

const sections: Section[] = [
  { name: 'today', href: '/desk' },
  { name: 'articles', href: '/desk/articles' },
  { name: 'translations', href: '/desk/translations' },
  { name: 'sources', href: '/desk/sources' },
  { name: 'terms', href: '/desk/terms' },
  { name: 'memory', href: '/desk/memory' },
  { name: 'insights', href: '/desk/insights' },
]

/** The sections of the navigation, in its order: those that the person may open. */
export function sectionsFor(actor: Actor): Section[] {
  return sections.filter(({ name }) => name !== 'insights' || canSeeInsights(actor))
}

/** What stands in the person's menu, for those who may. */
export function ownSections(actor: Actor): Section[] {
  const own: [boolean, Section][] = [
    [canCurateHome(actor), { name: 'home', href: '/desk/home' }],
    [canManageProfiles(actor), { name: 'profiles', href: '/desk/profiles' }],
    [isStaff(actor), { name: 'ownProfile', href: '/desk/profiles/mine' }],
    [canManageUsers(actor), { name: 'people', href: '/desk/people' }],
    [canEditSettings(actor), { name: 'settings', href: '/desk/settings' }],
  ]
  return own.filter(([may]) => may).map(([, section]) => section)
}

/** The section that a path belongs to. */
export function sectionOf(pathname: string): SectionName {
  const all = [...sections.slice(1), ...ownPages]
  return all.find(({ href }) => pathname === href || pathname.startsWith(`${href}/`))?.name ?? 'today'
}

const ownPages: Section[] = [
  { name: 'notices', href: '/desk/notices' },
  { name: 'home', href: '/desk/home' },
  { name: 'profiles', href: '/desk/profiles' },
  { name: 'people', href: '/desk/people' },
  { name: 'settings', href: '/desk/settings' },
]
