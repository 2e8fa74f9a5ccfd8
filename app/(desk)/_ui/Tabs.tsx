'use client'

import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { Link } from './Link'

export interface TabItem {
  id: string
  label: string
  count?: ReactNode
  icon?: IconName
  /** Class of a state's hue for the glyph: `s-stale`. */
  hue?: string
}

export interface TabsProps<T extends TabItem> {
  /** What is being chosen: «الصفوف». */
  label: string
  items: T[]
  current: string
  /** At the end of the line: key hints, a select. */
  end?: ReactNode
}

/** Filters of one list on the same page. Arrow keys are not needed: each is a button. */
export function FilterTabs({
  label,
  items,
  current,
  onSelect,
  end,
}: TabsProps<TabItem> & { onSelect: (id: string) => void }) {
  return (
    <TabLine label={label} end={end}>
      {items.map((item) => (
        <Button
          key={item.id}
          className="tab"
          aria-pressed={item.id === current}
          onPress={() => onSelect(item.id)}
        >
          <TabInside {...item} />
        </Button>
      ))}
    </TabLine>
  )
}

/** Tabs that are addresses of their own. */
export function LinkTabs({ label, items, current, end }: TabsProps<TabItem & { href: string }>) {
  return (
    <TabLine label={label} end={end}>
      {items.map((item) => (
        <Link
          key={item.id}
          href={item.href}
          className="tab"
          aria-current={item.id === current ? 'page' : undefined}
        >
          <TabInside {...item} />
        </Link>
      ))}
    </TabLine>
  )
}

function TabLine({ label, end, children }: { label: string; end?: ReactNode; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
      {end && <div className="end">{end}</div>}
    </nav>
  )
}

function TabInside({ icon, hue, label, count }: TabItem) {
  return (
    <>
      {icon && (
        <span className={classes(hue)}>
          <Icon name={icon} />
        </span>
      )}
      <span>{label}</span>
      {count !== undefined && <span className="n">{count}</span>}
    </>
  )
}
