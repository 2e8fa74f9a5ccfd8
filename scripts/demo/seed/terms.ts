import type { TermFields } from '@/domain/terms/termFields'
import { createTerm } from '@/newsroom/terms/createTerm'
import { demoTerms } from '../terms'
import type { Staff } from './people'

const empty: Omit<TermFields, 'ar' | 'en' | 'kind'> = {
  variantsAr: [],
  forbiddenAr: [],
  alternativesEn: [],
  forbiddenEn: [],
  contexts: [],
  note: '',
}

/** Writes the house spellings down, by the translator and the reviewer in turns, before the stories begin. */
export async function seedTerms(staff: Staff, time: string): Promise<void> {
  for (const [place, term] of demoTerms.entries()) {
    const person = staff.at(place % 2 === 0 ? 'translator' : 'reviewer', time)
    const result = await createTerm(person, { ...empty, ...term })
    if (!result.ok) throw new Error(`${term.en}: ${result.refusal.code}`)
  }
}
