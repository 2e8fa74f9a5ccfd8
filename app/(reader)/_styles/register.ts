import { minified } from './minified'

/** The register of sources, and the head of a source's page. */
export const register = minified(`
.head .stand{margin-block-start:.75rem;max-inline-size:40rem}
.aka,.aka bdi:lang(en){font:400 var(--t-stand)/var(--l-stand) var(--read);color:var(--soft)}
.head .meta{margin-block-start:.5rem;font-size:var(--t-ui);line-height:var(--l-ui)}
.lab{font:700 1rem/1.75rem var(--ui)}
.kind{border-block-start:2px solid var(--ink);padding-block:1rem 1.5rem;row-gap:.25rem}
.reg li{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1.5rem;align-items:first baseline;padding-block:.875rem;border-block-end:1px solid var(--line)}.reg li:last-child{border:0}
.reg h3{font-size:var(--t-h4);line-height:var(--l-h4)}
.reg h3 a{display:inline-block;padding-block:.125rem}
.reg .meta{grid-column:1;margin-block-start:.25rem}
.reg .n{grid-column:2;grid-row:1;font-size:var(--t-small);line-height:var(--l-small);color:var(--soft);white-space:nowrap}
.meta a{padding-block:.1875rem;margin-block:-.1875rem}
@media (width>=64em){.row>.lab{padding-block:1.25rem}.kind.row{padding-block:.25rem 2rem}.kind.row>.lab{padding-block:.75rem}}
@media (width<64em){.reg h3 a{display:block;padding-block:.5rem;margin-block:-.5rem -.25rem}.reg .meta a,.head .meta a{padding-block:.6875rem;margin-block:-.6875rem}}
@media print{.reg li{break-inside:avoid}}
`)
