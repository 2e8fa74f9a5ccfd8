'use client'

import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface MoreMessagesProps {
  messages: Record<string, object>
  children: ReactNode
}

/** Adds namespaces to the i18next around, before anything inside renders. */
export function MoreMessages({ messages, children }: MoreMessagesProps) {
  const { i18n } = useTranslation()
  useState(() => {
    for (const [namespace, texts] of Object.entries(messages)) {
      if (!i18n.hasResourceBundle(i18n.language, namespace)) {
        i18n.addResourceBundle(i18n.language, namespace, texts)
      }
    }
  })
  return children
}
