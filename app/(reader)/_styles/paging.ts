import { minified } from './minified'

/** The way to newer and older pages of a list. */
export const paging = minified(`
.paging{display:flex;align-items:center;gap:.25rem;padding-block:1.5rem 3rem}
.items:has(+.paging){margin-block-end:0}.paging>:first-child{margin-inline-start:-.75rem}
.paging>*{padding:.625rem .75rem}
.paging a{text-decoration:none;border-radius:4px}.paging a:hover{text-decoration:underline}
.paging span{font-weight:700;box-shadow:inset 0 -2px var(--accent)}
@media print{.paging{display:none}}
`)
