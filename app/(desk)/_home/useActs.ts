'use client'

import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { type FrontPage, withLead, withMoved, withoutStories, withPick } from '@/domain/workflow/frontPage'
import type { LiveStory } from '@/newsroom/queries/home'
import { useManner } from '../_lib/Providers'
import { titleIn } from './StoryTitle'
import { useFocusLater } from './useFocusLater'
import type { useFrontPage } from './useFrontPage'

interface Acting {
  front: ReturnType<typeof useFrontPage>
  root: RefObject<HTMLElement | null>
  /** Says to those who listen what has happened. */
  announce: (words: string) => void
}

const act = (article: number, name: 'up' | 'down' | 'remove') =>
  `[data-article="${article}"] [data-act="${name}"]`
const top = '#home-page'
const picks = '#home-picks'

/** What can be done to a story that stands on the page. */
export type PageActs = Pick<ReturnType<typeof useActs>, 'makeLead' | 'move' | 'remove'>

/** What the buttons do: each change is said, and the focus goes where the story went. */
export function useActs({ front, root, announce }: Acting) {
  const { t } = useTranslation('site')
  const { language } = useManner()
  const focus = useFocusLater(root)
  const { at, change } = front
  const title = (story: LiveStory) => titleIn(story, language)

  const sayPlace = (page: FrontPage, story: LiveStory) => {
    const place = page.picks.indexOf(story.article) + 1
    announce(t('home.said.picked', { title: title(story), place, count: page.picks.length }))
  }
  const remove = (story: LiveStory) => {
    change(withoutStories(at.page, [story.article]))
    announce(t('home.said.removed', { title: title(story) }))
  }
  const toggleLead = (story: LiveStory) => {
    const page = withLead(at.page, story.article)
    change(page, story)
    announce(page.lead === null ? t('home.said.newest') : t('home.said.lead', { title: title(story) }))
  }
  return {
    toggleLead,
    togglePick: (story: LiveStory) => {
      if (at.page.picks.includes(story.article)) return remove(story)
      const page = withPick(at.page, story.article)
      change(page, story)
      sayPlace(page, story)
    },
    makeLead: (story: LiveStory) => {
      focus(act(story.article, 'remove'))
      toggleLead(story)
    },
    move: (story: LiveStory, by: -1 | 1) => {
      const page = withMoved(at.page, story.article, by)
      const [there, back] = by < 0 ? (['up', 'down'] as const) : (['down', 'up'] as const)
      focus(act(story.article, there), act(story.article, back))
      change(page)
      sayPlace(page, story)
    },
    remove: (story: LiveStory) => {
      const { picks: before } = at.page
      const neighbour = before[before.indexOf(story.article) + 1] ?? before.at(-2)
      const isPick = before.includes(story.article)
      focus(...(isPick && neighbour !== undefined ? [act(neighbour, 'remove')] : []), isPick ? picks : top)
      remove(story)
    },
    undo: () => {
      if (at.past.length === 1) focus(top)
      front.undo()
      announce(t('home.said.undone'))
    },
    takeTheirs: () => {
      focus(top)
      front.takeTheirs()
    },
    keepMine: () => {
      focus(top)
      front.keepMine()
    },
  }
}
