import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** What is so: «لا شيء الآن». */
  title: string
  /** What to do about it. */
  children?: ReactNode
  actions?: ReactNode
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b> {children}
      </p>
      {actions && <div className="acts wrap">{actions}</div>}
    </div>
  )
}
