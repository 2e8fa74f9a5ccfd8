import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TFunction } from 'i18next'
import type { InterfaceLanguage, Namespace } from '@/locales'
import { createI18n } from '@/locales/instance'
import { cloneRoot } from '../../scripts/lib/paths'

export type Language = InterfaceLanguage
export type Words = TFunction<Namespace[]>

/** The messages of a language by namespace, read as files: Node asks more of JSON modules than bundlers do. */
function messagesIn(language: Language): Record<string, object> {
  const folder = join(cloneRoot, 'locales', language)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
}

function wordsOf(language: Language): Words {
  const instance = createI18n({ language, digits: 'latn', resources: messagesIn(language) })
  return instance.getFixedT<Namespace[]>(language)
}

/** What the interface says, as people read it: `words.ar('editor:head.title')`. */
export const words: Record<Language, Words> = { ar: wordsOf('ar'), en: wordsOf('en') }

/** The name of a control that begins with these words, such as a button with a shortcut or a count behind them. */
export function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
