import type { ReactNode } from 'react'

/** A name, title or address of unknown direction, isolated from the sentence around it. */
export function Bdi({
  children,
  lang,
  className,
}: {
  children: ReactNode
  lang?: string
  className?: string
}) {
  return (
    <bdi lang={lang} className={className}>
      {children}
    </bdi>
  )
}
