import './_ui/styles/fonts.css'
import './_ui/styles/tokens.css'
import './_ui/styles/base.css'
import './_ui/styles/controls.css'
import './_ui/styles/frame.css'
import './_frame/screens.css'
import './_frame/lists.css'
import './_terms/terms.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { directionOf, locales } from '@/locales'
import { currentManner, getHere } from './_lib/i18n'
import { Providers } from './_lib/Providers'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('common')
  const name = t('product')
  return {
    title: { default: name, template: `%s · ${name}` },
    robots: { index: false, follow: false },
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  }
}

/** Every screen is somebody's: none is made when the product is built, where there is no database. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** The root of every desk page: language, direction and appearance of the person at work. */
export default async function DeskRoot({ children }: { children: ReactNode }) {
  const { language, digits, theme } = await currentManner()
  const { common, workflow } = locales[language]
  return (
    <html lang={language} dir={directionOf[language]} data-theme={theme}>
      <body>
        <Providers language={language} digits={digits} messages={{ common, workflow }}>
          {children}
        </Providers>
      </body>
    </html>
  )
}
