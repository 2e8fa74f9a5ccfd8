import { useState } from 'react'
import type { TermFields } from '@/domain/terms/termFields'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'

export interface SavedTerm {
  id: number
  revision: number
}

/** Why a term was not saved; `rival` is the other term that has one of its forms. */
export interface TermProblem {
  text: string
  rival: number | null
}

/** Saves a term: a new one, or the changes of one as it was at a revision. */
export function useSaveTerm(term?: SavedTerm) {
  const say = useRefusalText()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<TermProblem | null>(null)

  const save = async (fields: TermFields): Promise<SavedTerm | null> => {
    setBusy(true)
    setProblem(null)
    const result = term
      ? await callApi<SavedTerm>('PUT', `/api/terms/${term.id}`, { ...fields, revision: term.revision })
      : await callApi<SavedTerm>('POST', '/api/terms', fields)
    setBusy(false)
    if (result.ok) return { ...term, ...result.value }
    const { id } = result.refusal.details
    const rival = result.refusal.code === 'term.exists' && typeof id === 'number' ? id : null
    setProblem({ text: say(result.refusal), rival })
    return null
  }
  return { save, busy, problem }
}
