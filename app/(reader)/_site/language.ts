import type { Language } from '@/domain/workflow/languages'

export function isLanguage(value: string): value is Language {
  return value === 'ar' || value === 'en'
}

/** The language of a page that is not there: what its address begins with, however spelled, else the browser's. */
export function languageOf(target: string, acceptLanguage: string | undefined): Language {
  const [, first = ''] = target.toLowerCase().split(/[/?]/)
  const guess = first.split('-', 1)[0] ?? ''
  return isLanguage(guess) ? guess : preferredLanguage(acceptLanguage)
}

/** The language of ours that a browser asks for first; Arabic, where it asks for neither. */
export function preferredLanguage(acceptLanguage = ''): Language {
  const wishes = acceptLanguage
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='))
      return { language: tag.split('-', 1)[0] ?? '', quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return wishes.map(({ language }) => language).find(isLanguage) ?? 'ar'
}
