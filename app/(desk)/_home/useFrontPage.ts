'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FrontPage, storiesOn, withoutStories } from '@/domain/workflow/frontPage'
import type { FrontPageNow, HomeDesk, LiveStory } from '@/newsroom/queries/home'
import { type ApiRefusal, callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { useToast } from '../_ui'
import { type Curating, changed, dropped, onto, opened, replaced, saved, undone } from './curating'
import { lookAt } from './lookAt'
import { useHomeDraft } from './useHomeDraft'
import { useNewerPage } from './useNewerPage'

export type Gone = FrontPageNow['gone'][number]

const idsOf = (gone: readonly Gone[]) => gone.map(({ article }) => article)

/** The front page under the editor's hands: choosing, undoing, saving, and what others do to it meanwhile. */
export function useFrontPage(desk: HomeDesk, person: number) {
  const { t } = useTranslation('site')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [at, setAt] = useState<Curating>(() => opened(desk.page, idsOf(desk.gone)))
  const [gone, setGone] = useState(desk.gone)
  const [seen, setSeen] = useState<LiveStory[]>([])
  /** What another editor stored meanwhile; null where nobody did. */
  const [theirs, setTheirs] = useState<FrontPage | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const stories = useStories(desk, seen)

  const learn = (now: FrontPageNow) => setSeen((all) => [...all, ...now.stories])
  /** Looks what became of the page and the choice, after a save was refused or a kept choice came back. */
  const compare = (now: FrontPageNow, mine: Curating) => {
    learn(now)
    const chosen = new Set(storiesOn(mine.page))
    const lost = now.gone.filter(({ article }) => chosen.has(article))
    setGone((all) => [...all, ...lost.filter(({ article }) => !idsOf(all).includes(article))])
    setAt(dropped(mine, idsOf(lost)))
  }
  const restore = (mine: Curating, now: FrontPageNow, isSameBase: boolean) => {
    compare(now, mine)
    if (!isSameBase) setTheirs(now.page)
    tell({ text: t('home.restored') })
  }
  useHomeDraft({ at, person, restore })
  const adopt = (page: FrontPage, lost: Gone[]) => {
    setAt(opened(page, idsOf(lost)))
    setGone(lost)
  }
  useNewerPage({ desk, at, adopt })

  const refused = async (refusal: ApiRefusal) => {
    if (refusal.code !== 'home.changed' && refusal.code !== 'home.notLive') return setProblem(say(refusal))
    const now = await lookAt(at.page)
    if (!now.ok) return setProblem(say(now.refusal))
    compare(now.value, at)
    if (refusal.code === 'home.changed') setTheirs(now.value.page)
  }
  const save = async () => {
    setBusy(true)
    setProblem(undefined)
    const answer = await callApi<FrontPage>('POST', '/api/home/curate', { ...at.page, base: at.base })
    if (answer.ok) {
      setAt((now) => saved(now, answer.value))
      setGone([])
      setTheirs(null)
      tell({ text: t('home.saved') })
      router.refresh()
    } else await refused(answer.refusal)
    setBusy(false)
  }
  const settle = (how: typeof onto) => {
    if (theirs) setAt((now) => how(now, theirs))
    setTheirs(null)
  }
  return {
    at,
    stories,
    gone,
    theirs,
    busy,
    problem,
    save,
    change: (page: FrontPage, story?: LiveStory) => {
      if (story) setSeen((all) => [...all, story])
      setAt((now) => changed(now, withoutStories(page, now.gone)))
    },
    undo: () => setAt(undone),
    takeTheirs: () => settle(replaced),
    keepMine: () => settle(onto),
  }
}

/** Every live story that the screen has met, by its article. */
function useStories(desk: HomeDesk, seen: LiveStory[]): ReadonlyMap<number, LiveStory> {
  return useMemo(() => {
    const all = [...seen, ...desk.newest.en, ...desk.newest.ar, ...desk.found, ...desk.stories]
    return new Map(all.map((story) => [story.article, story]))
  }, [desk, seen])
}
