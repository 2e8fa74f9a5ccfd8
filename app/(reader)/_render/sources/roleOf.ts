import type { Reading } from '../reading'

/** What a source is to a story, by the weightiest of its citations. */
export function roleOf({ t }: Reading, roles: readonly string[]): string {
  if (roles.includes('primary')) return t('story.role.primary')
  return roles.length > 0 && roles.every((role) => role === 'background')
    ? t('story.role.background')
    : t('story.role.supporting')
}
