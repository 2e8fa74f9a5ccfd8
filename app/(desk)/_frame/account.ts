import type { Section } from './sections'

export interface Account {
  id: number
  name: string
  theme: 'system' | 'light' | 'dark'
  /** The sections of the navigation. */
  sections: Section[]
  /** Sections that only some may open. */
  own: Section[]
  canAdmin: boolean
}
