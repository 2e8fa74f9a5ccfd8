'use client'

import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalWords } from '@/app/_shared/refusalWords'
import { useStore } from '@/app/(desk)/_editor/store'
import { callApi } from '@/app/(desk)/_lib/api'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { useToast } from '@/app/(desk)/_ui'
import { allowedArticleActions } from '@/domain/workflow/allowedActions'
import { describeRefusal, describeShortly } from '@/domain/workflow/describeRefusal'
import type { Refusal } from '@/domain/workflow/types'
import type { Moved } from '@/newsroom/articles/moveArticle'
import { useSession } from '../session/context'
import { useTell } from '../session/useTell'
import { pathOf, type Step } from './steps'

/** The steps that are open to this person now, by the text as it is being written. */
export function useSteps(now: string) {
  const session = useSession()
  const facts = useStore(session.facts)
  const { missing } = useStore(session.analysis)
  const details = useStore(session.details)
  return useMemo(() => {
    const { release, embargoUntil } = details
    return allowedArticleActions({
      article: { ...facts, missing, release, embargoUntil },
      actor: session.me,
      now,
    })
  }, [facts, missing, details, session.me, now])
}

/** Sentences and short words for refusals, in the person's language. */
export function useRefusals(timeZone: string, now: string) {
  const { i18n } = useTranslation(['refusals', 'workflow'])
  const { language } = useManner()
  const formatTime = useTell(timeZone, now)
  return useMemo(() => {
    const teller = { ...refusalWords(i18n), language, formatTime: (iso: string) => formatTime(iso) }
    return {
      sentence: (refusal: Refusal) => describeRefusal(refusal, teller),
      short: (refusal: Refusal) => describeShortly(refusal, teller) ?? describeRefusal(refusal, teller),
    }
  }, [i18n, language, formatTime])
}

/** Steps that bring another text: it comes with the page. */
const replacing: readonly Step[] = ['discard', 'reinstate']

/** What became of a step. `why` is a whole sentence. */
export type StepTaken = { ok: true } | { ok: false; why: string }

/** Takes a step: everything that was written is saved first. Says what was done; why it was not, the caller says. */
export function useStep() {
  const { t } = useTranslation(['editor', 'workflow'])
  const session = useSession()
  const router = useRouter()
  const tell = useToast()
  const refusalText = useRefusalText()
  return async (step: Step, input: object): Promise<StepTaken> => {
    if (!(await session.saver.flush())) return { ok: false, why: t('stages.unsaved') }
    const body = { revision: session.saver.revision(), ...input }
    const answer = await callApi<Moved>('POST', pathOf(session.id, step), body)
    if (!answer.ok) {
      if (answer.status === 409) router.refresh()
      return { ok: false, why: refusalText(answer.refusal) }
    }
    if (!replacing.includes(step)) {
      // Whoever asked to revise writes on at once: the text opens before the page has been asked for anew.
      session.facts.set({ ...session.facts.get(), stage: answer.value.stage })
      session.saver.moveTo(answer.value.revision)
    }
    tell({ text: t(`stages.done.${step}`) })
    router.refresh()
    return { ok: true }
  }
}

/** A step that asks nothing: a refusal is told in a corner of the page. */
export function useTakeStep() {
  const tell = useToast()
  const take = useStep()
  return async (step: Step): Promise<void> => {
    const taken = await take(step, {})
    if (!taken.ok) tell({ kind: 'error', text: taken.why })
  }
}
