import type { Language } from '@/domain/workflow/languages'
import type { HeadContent } from '../_render/Head'

/** The same page in both languages; Arabic for everybody else. */
export function inBoth(pathIn: (language: Language) => string): NonNullable<HeadContent['alternates']> {
  return [
    { language: 'ar', path: pathIn('ar') },
    { language: 'en', path: pathIn('en') },
    { language: 'x-default', path: pathIn('ar') },
  ]
}
