import type { Language } from '@/domain/workflow/languages'
import type { FeedEntry } from '@/newsroom/queries/reader/feed'

/** A story of a feed in a test. */
export function feedEntry(language: Language, changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    article: 12,
    language,
    title: language === 'ar' ? 'الماء يعود إلى هور العذبة' : 'Water returns to the marsh',
    slug: language === 'ar' ? 'الماء-يعود' : 'water-returns',
    standfirst: language === 'ar' ? 'ارتفع المنسوب 62 سنتيمتراً.' : 'The level has risen 62 centimetres.',
    alt: '',
    writers: [{ ar: 'ليلى العبدان', en: 'Layla al-Abdan', profile: 3, slug: 'layla' }],
    topics: [{ id: 1, slug: 'water', ar: 'المياه', en: 'Water' }],
    image: null,
    firstPublishedAt: '2026-01-12T06:40:00.000Z',
    publishedAt: '2026-01-14T14:05:00.000Z',
    pairSlug: null,
    ...changes,
  }
}

/** Texts that break documents which are put together carelessly. */
export const nastyTexts = [
  ']]>',
  '<![CDATA[ x ]]>',
  'a & b &amp; &nbsp; &#0;',
  '<b>"quoted"</b> \'single\'',
  'tab\tline\nreturn\r\n',
  'bell\u0007 null\u0000 escape\u001b delete\u007f next\u0085',
  '\ufeff\ufffe\uffff',
  'عنوان\u200f: Reuters\u200e «نص»',
  'عائلة 👨‍👩‍👧‍👦 🇮🇶',
  'half \ud83d pair \udc00',
  '',
  '   ',
]

/** What XML 1.0 calls `Char`. */
export const xmlText = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u

/** What is left of a text in XML 1.0. */
export const withoutForbidden = (text: string): string =>
  Array.from(text)
    .filter((char) => xmlText.test(char))
    .join('')
