import { slugOf } from '@/domain/text/slug'
import { profileLimits } from '@/domain/workflow/profiles'
import type { ProfilePage } from '@/newsroom/queries/profiles'
import type { ApiRefusal } from '../_lib/api'

/** A public face as the form holds it. */
export interface ProfileTexts {
  nameAr: string
  nameEn: string
  slug: string
  bioAr: string
  bioEn: string
  /** The account's id; empty for none. */
  user: string
}

export const emptyProfile: ProfileTexts = { nameAr: '', nameEn: '', slug: '', bioAr: '', bioEn: '', user: '' }

export const textsOf = (profile: ProfilePage): ProfileTexts => ({
  nameAr: profile.name_ar,
  nameEn: profile.name_en,
  slug: profile.slug,
  bioAr: profile.bio_ar ?? '',
  bioEn: profile.bio_en ?? '',
  user: profile.user_id === null ? '' : String(profile.user_id),
})

/** The form with a change: the address follows the Latin name until somebody writes another one. */
export function withChange(texts: ProfileTexts, change: Partial<ProfileTexts>): ProfileTexts {
  const next = { ...texts, ...change }
  const followed = texts.slug === slugOf(texts.nameEn, 'en')
  const follows = followed && change.nameEn !== undefined && change.slug === undefined
  return follows ? { ...next, slug: slugOf(next.nameEn, 'en') } : next
}

/** What is sent; whose account it is only by who may say so. */
export function profileOf({ user, ...texts }: ProfileTexts, mayAssign: boolean): Record<string, unknown> {
  const trimmed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]))
  return { ...trimmed, ...(mayAssign ? { user: user === '' ? null : Number(user) } : {}) }
}

export type ProfileProblem = 'nameMissing' | 'tooLong' | 'badSlug' | 'slugTaken' | 'accountTaken'

export type ProfileProblems = Partial<Record<keyof ProfileTexts, ProfileProblem>>

const mostIn = {
  nameAr: profileLimits.name,
  nameEn: profileLimits.name,
  slug: profileLimits.slug,
  bioAr: profileLimits.bio,
  bioEn: profileLimits.bio,
} as const

/** How long a field may be, in UTF-16 units. */
export const mostOf = (name: keyof typeof mostIn): number => mostIn[name]

/** What is wrong with the form, by field. */
export function problemsOf(texts: ProfileTexts): ProfileProblems {
  const names = ['nameAr', 'nameEn', 'slug', 'bioAr', 'bioEn'] as const
  const long = names.filter((name) => texts[name].trim().length > mostOf(name))
  const missing = (['nameAr', 'nameEn'] as const).filter((name) => texts[name].trim() === '')
  const slug = texts.slug.trim()
  const isSlug = slug !== '' && slug === slugOf(slug, 'en')
  return {
    ...(isSlug ? {} : { slug: 'badSlug' }),
    ...Object.fromEntries(long.map((name) => [name, 'tooLong'] as const)),
    ...Object.fromEntries(missing.map((name) => [name, 'nameMissing'] as const)),
  }
}

/** What Payload has against which field: an address or an account that somebody has already. */
export function problemsIn({ message, details }: ApiRefusal): ProfileProblems {
  const errors: unknown[] = Array.isArray(details.errors) ? details.errors : []
  const told = errors.map((error) =>
    typeof error === 'object' && error !== null && 'path' in error ? error.path : null,
  )
  // Payload knows its errors by the names of their classes, which a build shortens: what is left then is the sentence.
  const [, named = ''] = /:\s*([\w, ]+)$/.exec(message) ?? []
  const paths = [...told, ...named.split(/,\s*/)]
  return {
    ...(paths.includes('slug') ? { slug: 'slugTaken' } : {}),
    ...(paths.includes('user') || paths.includes('user_id') ? { user: 'accountTaken' } : {}),
  }
}
