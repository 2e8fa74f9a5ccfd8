import { describe, expect, test } from 'vitest'
import { canSeeInsights } from '@/domain/workflow/policies'
import type { Role } from '@/domain/workflow/types'
import { ownSections, sectionOf, sectionsFor } from './sections'

const namesFor = (actor: Parameters<typeof sectionsFor>[0]) => sectionsFor(actor).map(({ name }) => name)

describe('the navigation', () => {
  test.each<Role>(['admin', 'editor', 'writer', 'translator', 'reviewer'])(
    'has Insights for a person with the role %s, whose page she may open',
    (role) => {
      const actor = { id: 1, roles: [role] }
      expect(canSeeInsights(actor)).toBe(true)
      expect(namesFor(actor)).toContain('insights')
    },
  )

  test('leads nobody without a role to a page that is not there for her', () => {
    const actor = { id: 1, roles: [] }
    expect(canSeeInsights(actor)).toBe(false)
    expect(namesFor(actor)).toEqual(['today', 'articles', 'translations', 'sources', 'terms', 'memory'])
  })
})

describe('the person’s menu', () => {
  const own = (...roles: Role[]) => ownSections({ id: 1, roles }).map(({ name }) => name)

  test('leads an editor to the front page and the public pages, and everybody with a role to her own', () => {
    expect(own('editor')).toEqual(['home', 'profiles', 'ownProfile', 'settings'])
    expect(own('admin')).toEqual(['ownProfile', 'people', 'settings'])
    for (const role of ['writer', 'translator', 'reviewer'] as const)
      expect(own(role)).toEqual(['ownProfile'])
    expect(own()).toEqual([])
  })

  test('marks the section that a public page belongs to', () => {
    expect(sectionOf('/desk/profiles/12')).toBe('profiles')
    expect(sectionOf('/desk/profiles')).toBe('profiles')
  })
})
