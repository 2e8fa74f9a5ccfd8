import type { ReactNode } from 'react'
import type { Site } from '@/newsroom/queries/reader/site'
import { Footer } from './Footer'
import { Masthead } from './Masthead'
import type { Reading } from './reading'

interface Props {
  reading: Reading
  site: Site
  /** The same page in the other language, or its front page. */
  otherPath: string
  /** The topic of the page, or the topic that it is. */
  current?: { id: number; as: 'page' | true } | undefined
  className?: string
  children: ReactNode
}

/** What every page but the front page stands in. */
export function InnerPage({ reading, site, otherPath, current, className, children }: Props) {
  return (
    <>
      <Masthead reading={reading} site={site} otherPath={otherPath} current={current} />
      <main id="main" className={className}>
        {children}
      </main>
      <Footer reading={reading} site={site} />
    </>
  )
}
