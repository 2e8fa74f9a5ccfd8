import type { ReactNode } from 'react'
import { locales, type Namespace } from '@/locales'
import { currentManner } from './i18n'
import { MoreMessages } from './MoreMessages'

/** Sends the messages of some namespaces to the client components inside; `common` is always there. */
export async function Messages({ of, children }: { of: Namespace[]; children: ReactNode }) {
  const { language } = await currentManner()
  const all: Record<string, object> = locales[language]
  const messages = Object.fromEntries(of.map((namespace) => [namespace, all[namespace] ?? {}]))
  return <MoreMessages messages={messages}>{children}</MoreMessages>
}
