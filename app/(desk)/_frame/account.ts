import type { Section } from './sections'

export interface Account {
  id: number
  name: string
  theme: 'system' | 'light' | 'dark'
  /** Sections that only some may open. */
  own: Section[]
  canAdmin: boolean
}
