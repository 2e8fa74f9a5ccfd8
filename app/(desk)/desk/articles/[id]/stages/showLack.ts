import type { Refusal } from '@/domain/workflow/types'

const places: Record<string, string> = {
  title: 'textarea[data-field="title"]',
  body: '.story-body',
  image: '.image-card.is-slot button',
  alt: '.image-text input[data-lacking]',
  source: '#cited-sources',
}

/** Leads to the first thing that is missing. */
export function showLack({ code, missing = [] }: Refusal): void {
  const wanted =
    code === 'article.changeRequestsOpen' ? '#discussion' : (places[missing[0] ?? ''] ?? '.story-body')
  const place = document.querySelector<HTMLElement>(wanted)
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  if (place.matches('input, textarea, button, .story-body')) place.focus()
}
