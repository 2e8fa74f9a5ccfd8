import type { ReactNode } from 'react'

/** Glyphs on a 16 × 16 grid, drawn as strokes. */
const glyphs = {
  waiting: <circle cx="8" cy="8" r="5.6" />,
  work: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" />
    </>
  ),
  review: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" />,
  changes: <path d="M5.6 3 2.4 6.2l3.2 3.2M2.8 6.2h7a3.6 3.6 0 0 1 0 7.2H6.4" />,
  approved: <path d="m2.6 8.6 3.6 3.8 7.2-8.6" strokeWidth="2.1" />,
  published: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  stale: <path d="M2.6 6h10.8M2.6 10.4h10.8M10.6 2.6 5.4 13.8" strokeWidth="1.8" />,
  retracted: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="m4.2 11.8 7.6-7.6" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M5 8h6" />
    </>
  ),
  omitted: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeDasharray="2.2 2.2" />
      <path d="M5.4 8h5.2" />
    </>
  ),
  issue: (
    <>
      <path d="M8 2 14.6 13.6H1.4z" fill="currentColor" />
      <path d="M8 6.4v3.4M8 11.7v.1" stroke="var(--paper)" strokeWidth="1.7" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2.2 14.4 13.4H1.6z" />
      <path d="M8 6.6v3M8 11.5v.1" />
    </>
  ),
  thread: <path d="M2.2 3h11.6v8H7.2l-3 2.6V11h-2z" />,
  link: (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.8 0l2.3-2.3a2.7 2.7 0 0 0-3.8-3.8L8 4.2M9.2 6.8a2.6 2.6 0 0 0-3.8 0L3.1 9.1a2.7 2.7 0 0 0 3.8 3.8L8 11.8" />
  ),
  split: <path d="M2 8h12M4 2.6v2M4 11.4v2M12 2.6v2M12 11.4v2M4 4.6h8M4 11.4h8" />,
  merge: <path d="M2 8h12M8 1.8v4M8 10.2v4M6 4.2 8 6.2l2-2M6 11.8l2-2 2 2" />,
  chev: <path d="m6 3.6 4.4 4.4L6 12.4" />,
  down: <path d="m3.8 6 4.2 4.2L12.2 6" />,
  up: <path d="m3.8 10 4.2-4.2 4.2 4.2" />,
  back: <path d="M13.4 8H3M7 3.8 2.8 8 7 12.2" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.4 10.4 3.4 3.4" />
    </>
  ),
  quote: <path d="M2.6 2.6v10.8M6 4.6h7.6M6 8h7.6M6 11.4h4.6" />,
  list: (
    <>
      <path d="M6 4h8M6 8h8M6 12h8" />
      <path d="M2.6 4v.01M2.6 8v.01M2.6 12v.01" strokeWidth="2.6" />
    </>
  ),
  image: (
    <>
      <path d="M2 3h12v10H2z" />
      <path d="m2.4 11.4 3.4-3.8 2.6 2.6 2-1.8 3.2 3" />
    </>
  ),
  undo: <path d="M5.4 3.4 2.4 6.4l3 3M2.8 6.4h6.6a3.5 3.5 0 0 1 0 7H7" />,
  redo: <path d="m10.6 3.4 3 3-3 3M13.2 6.4H6.6a3.5 3.5 0 0 0 0 7H9" />,
  drag: <path d="M5.5 3.5v.01M10.5 3.5v.01M5.5 8v.01M10.5 8v.01M5.5 12.5v.01M10.5 12.5v.01" />,
  pilcrow: (
    <>
      <path d="M8.2 2.6H6.4a2.9 2.9 0 0 0 0 5.8h1.8z" fill="currentColor" />
      <path d="M13 2.6H6.4M8.4 2.6v11M11.2 2.6v11" />
    </>
  ),
  direction: <path d="M2.4 3.4h11.2M6.4 7h7.2M2.6 11.8h10M5.4 9.2l-2.8 2.6 2.8 2.6" />,
  scheduled: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  join: <path d="M13.4 3.4v4.4a2 2 0 0 1-2 2H3.2M6 7 3 9.8 6 12.6" />,
  menu: <path d="M2.4 4.4h11.2M2.4 8h11.2M2.4 11.6h11.2" />,
  more: <path d="M3.4 8v.01M8 8v.01M12.6 8v.01" strokeWidth="2.4" />,
  close: <path d="m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8" />,
  plus: <path d="M8 2.8v10.4M2.8 8h10.4" />,
  trash: <path d="M2.6 4.2h10.8M6 4V2.4h4V4M4 4.4l.7 9.2h6.6l.7-9.2M6.7 7v4M9.3 7v4" />,
  edit: <path d="M2.6 13.4l.8-3.4 7.4-7.4 2.6 2.6L6 12.6z" />,
  eye: (
    <>
      <path d="M1.6 8S4 3.6 8 3.6 14.4 8 14.4 8 12 12.4 8 12.4 1.6 8 1.6 8z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  lock: <path d="M3.4 7.2h9.2v6.2H3.4zM5.4 7V5a2.6 2.6 0 0 1 5.2 0v2" />,
  globe: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M2.4 8h11.2M8 2.4c3.4 3.4 3.4 7.8 0 11.2M8 2.4c-3.4 3.4-3.4 7.8 0 11.2" />
    </>
  ),
  copy: <path d="M5.6 5.6h7.8v7.8H5.6zM10.4 5.4V2.6H2.6v7.8h2.8" />,
  upload: <path d="M8 10.6V2.8M4.8 6 8 2.8 11.2 6M2.8 11v2.4h10.4V11" />,
  download: <path d="M8 2.8v7.8M4.8 7.4 8 10.6l3.2-3.2M2.8 11v2.4h10.4V11" />,
  sort: <path d="M4.6 3v10M2.2 10.6 4.6 13 7 10.6M11.4 13V3M9 5.4 11.4 3l2.4 2.4" />,
  filter: <path d="M2.2 3.4h11.6L9.4 8.6v4.2l-2.8-1.4V8.6z" />,
  moved: <path d="M5 13V3M2.4 5.6 5 3l2.6 2.6M11 3v10M8.4 10.4 11 13l2.6-2.6" />,
  machine: (
    <>
      <path d="M3 5.6h10v7.8H3zM8 5.4V3.2M6.2 9v1M9.8 9v1" />
      <circle cx="8" cy="2.4" r=".6" />
    </>
  ),
  memory: <path d="M3 3.4h7.4v9.2H3zM5.4 6h2.6M5.4 8.4h2.6M12.8 5.4v9.2H6.2" />,
  bell: <path d="M8 2a4 4 0 0 1 4 4v3l1.4 2.6H2.6L4 9V6a4 4 0 0 1 4-4zM6.4 13.8a1.8 1.8 0 0 0 3.2 0" />,
  person: (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 13.6a5.3 5.3 0 0 1 10.4 0" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof glyphs

/** Glyphs that point somewhere along the line of text, and so turn round in Arabic. */
const pointing = new Set<IconName>(['changes', 'chev', 'back', 'quote', 'list', 'undo', 'redo', 'pilcrow'])

export interface IconProps {
  name: IconName
  /** `s` 14, `m` 16 (default), `l` 20 pixels. */
  size?: 's' | 'm' | 'l'
  /** Mirrored in a right-to-left frame; by default the glyphs that point somewhere are. */
  flip?: boolean
  /** A name for readers of the screen; without one the icon is decoration. */
  label?: string
  className?: string
}

/** One of the desk's glyphs, in the colour of the text around it. */
export function Icon({ name, size = 'm', flip = pointing.has(name), label, className = '' }: IconProps) {
  const classes = ['g', size === 'm' ? '' : size, flip ? 'flip' : '', className].filter(Boolean).join(' ')
  return (
    <Drawing viewBox="0 0 16 16" className={classes} label={label}>
      {glyphs[name]}
    </Drawing>
  )
}

/** The two dots of the ت: the product's mark, and the mark of every story that stands in both languages. */
export function PairMark({ label }: { label?: string }) {
  return (
    <Drawing viewBox="0 0 20 10" className="dots" label={label}>
      <path d="M5 0l5 5-5 5-5-5zM15 0l5 5-5 5-5-5z" />
    </Drawing>
  )
}

interface DrawingProps {
  viewBox: string
  className: string
  label?: string
  children: ReactNode
}

function Drawing({ label, children, ...rest }: DrawingProps) {
  return label ? (
    <svg {...rest} role="img" aria-label={label}>
      {children}
    </svg>
  ) : (
    <svg {...rest} aria-hidden="true">
      {children}
    </svg>
  )
}
