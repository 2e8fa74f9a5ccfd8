'use client'

import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import type { InterfaceLanguage } from '@/locales'
import type { Digits } from '@/locales/digits'
import { createI18n } from '@/locales/instance'
import { ConfirmProvider, ToastProvider } from '../_ui'

export interface ClientManner {
  language: InterfaceLanguage
  digits: Digits
}

const MannerContext = createContext<ClientManner>({ language: 'ar', digits: 'latn' })

/** Language and digits of the interface, for dates and numbers in client components. */
export function useManner(): ClientManner {
  return useContext(MannerContext)
}

interface ProvidersProps extends ClientManner {
  messages: Record<string, object>
  children: ReactNode
}

/** What every client component of the desk may use: words, direction, navigation, questions, messages. */
export function Providers({ language, digits, messages, children }: ProvidersProps) {
  const [i18n] = useState(() => createI18n({ language, digits, resources: messages }))
  const [manner] = useState({ language, digits })
  const router = useRouter()
  return (
    <MannerContext value={manner}>
      <I18nextProvider i18n={i18n}>
        <I18nProvider locale={language === 'ar' ? `ar-u-nu-${digits}` : 'en-GB'}>
          <RouterProvider navigate={router.push}>
            <ToastProvider>
              <ConfirmProvider>{children}</ConfirmProvider>
            </ToastProvider>
          </RouterProvider>
        </I18nProvider>
      </I18nextProvider>
    </MannerContext>
  )
}
