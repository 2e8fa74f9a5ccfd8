import { minified } from './minified'

/** The log of corrections, and what the newsroom says of itself. */
export const corrections = minified(`
.head .stand{margin-block-start:.75rem;max-inline-size:40rem}
.lab{font:700 1rem/1.75rem var(--ui)}
.day{border-block-start:1px solid var(--line);padding-block:1.25rem 1.5rem}
.day:first-child{border-block-start:2px solid var(--ink)}
.day li+li{margin-block-start:1.25rem}
.day h3{font-size:var(--t-h4);line-height:var(--l-h4);max-inline-size:var(--measure)}
.day h3 a{display:inline-block;padding-block:.25rem;margin-block:-.25rem}
.day .t{font-size:var(--t-note);line-height:var(--l-note);max-inline-size:var(--measure);margin-block-start:.25rem;text-wrap:pretty}
.gone{font-size:var(--t-small);line-height:var(--l-small);font-weight:700;color:var(--stale);margin-block-start:.25rem}
.words{font:400 var(--t-text)/var(--l-text) var(--read);max-inline-size:var(--measure);text-wrap:pretty}
.words p{white-space:pre-line}.words>*+*{margin-block-start:.75rem}
.words h3{font-size:var(--t-h4);line-height:var(--l-h4);margin-block-start:1.25rem}
.words h2+*,.words h3+*{margin-block-start:.375rem}.words>:first-child{margin-block-start:0}
@media (width>=64em){.day{padding-block:1.5rem 2rem}}
@media (48em<=width<64em){.row>.words{max-inline-size:36rem}}
@media (width<64em){.day h3 a{padding-block:.5rem;margin-block:-.5rem}.words a{padding-block:.5rem}}
@media print{.day{break-inside:avoid}.day h3 a::after{content:none}}
`)
