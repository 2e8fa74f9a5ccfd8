import { describe, expect, test } from 'vitest'
import { canSeeInsights } from '@/domain/workflow/policies'
import type { Role } from '@/domain/workflow/types'
import { sectionsFor } from './sections'

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
