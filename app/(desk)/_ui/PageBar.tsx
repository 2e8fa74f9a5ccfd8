import type { ReactNode } from 'react'
import { Icon } from './Icon'
import { Link } from './Link'

export interface Crumb {
  label: string
  href?: string
}

export interface PageBarProps {
  crumbs?: Crumb[]
  title: ReactNode
  /** <Facts>. */
  facts?: ReactNode
  /** Buttons; the filled one last. */
  actions?: ReactNode
}

/** The bar of 72 at the head of a page: where it stands, its title (the page's h1), facts, actions. */
export function PageBar({ crumbs = [], title, facts, actions }: PageBarProps) {
  return (
    <header className="bar">
      <div className="ttl">
        {crumbs.length > 0 && (
          <div className="crumb">
            {crumbs.map((crumb, index) => (
              <CrumbPart key={crumb.label} crumb={crumb} first={index === 0} />
            ))}
          </div>
        )}
        <h1>
          <bdi>{title}</bdi>
        </h1>
      </div>
      {facts}
      {actions && <div className="acts">{actions}</div>}
    </header>
  )
}

function CrumbPart({ crumb, first }: { crumb: Crumb; first: boolean }) {
  const words = <bdi>{crumb.label}</bdi>
  return (
    <>
      {!first && <Icon name="chev" size="s" />}
      {crumb.href ? <Link href={crumb.href}>{words}</Link> : words}
    </>
  )
}
