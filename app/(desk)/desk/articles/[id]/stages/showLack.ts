import { flushSync } from 'react-dom'
import type { Refusal } from '@/domain/workflow/types'

const places: Record<string, string> = {
  title: 'textarea[data-field="title"]',
  body: '.story-body',
  image: '.image-card.is-slot button',
  alt: '.image-text input[data-lacking]',
  source: '#cited-sources',
}

/** Refusals that stand for one place of the desk. */
const placesOfRules: Record<string, string> = {
  'article.changeRequestsOpen': '#discussion',
  'article.embargoed': '#embargo input',
}

/** Leads to the first thing that is missing. */
export function showLack({ code, missing = [] }: Refusal): void {
  const wanted = placesOfRules[code] ?? places[missing[0] ?? ''] ?? '.story-body'
  const place = document.querySelector<HTMLElement>(wanted)
  if (!place) return
  const fold = place.closest('section.folded')?.querySelector<HTMLElement>('.panel-fold')
  // At once: what is folded away takes no focus.
  if (fold) flushSync(() => fold.click())
  place.scrollIntoView({ block: 'center' })
  if (place.matches('input, textarea, button, .story-body')) place.focus()
}
