import { minified } from './minified'

/** Both texts, paragraph beside paragraph; one below the other on a phone. */
export const parallel = minified(`
.par{padding-block:0 1.5rem;--t-body:1.25rem}.rows{padding-block:1rem 3rem}
.par :lang(ar){--t-body:1.25rem;--l-body:2.25rem;--t-h2:1.4375rem;--t-quote:1.375rem}
.par :lang(en){--t-body:1.125rem;--l-body:1.8125rem;--t-h2:1.5rem;--t-quote:1.25rem}
.pr{display:grid;grid-template-columns:minmax(0,1fr) 3rem minmax(0,1fr);column-gap:1.5rem;align-items:first baseline;padding-block:.75rem}
.pr:target{background:var(--tint);box-shadow:0 0 0 .75rem var(--tint)}
.cell{font:400 var(--t-body)/var(--l-body) var(--read);text-wrap:pretty}
.cell>*+*{margin-block-start:calc(var(--l-body)*.5)}
.cell strong{font-weight:700}.cell strong:lang(en){font-weight:600}
.no{text-align:center;color:var(--soft);font:400 .8125rem/1.5rem var(--ui);text-decoration:none}a.no{padding-block:.25rem}
.no:hover{color:var(--accent);text-decoration:underline}
.cell h2,.cell h3{font-size:var(--t-h2)}.cell h3{font-size:var(--t-h3)}
.pr.h{padding-block:1.75rem 0}
.hh{font:var(--hw) 1rem/1 var(--head);text-wrap:balance}
.hh:lang(ar){font-size:clamp(1.625rem,1.2rem + 1.5vi,2.25rem);line-height:1.5}
.hh:lang(en){font-size:clamp(1.75rem,1.3rem + 1.6vi,2.5rem);line-height:1.15;letter-spacing:-.012em}
.pr.top{padding-block:2.5rem .5rem}.pr:has(>.note){align-items:start}
.cell.stand:lang(ar){font-size:1.3125rem;line-height:2.25rem}.cell.stand:lang(en){font-size:1.1875rem;line-height:1.75rem}
.by{font:400 var(--t-small)/var(--l-small) var(--ui);color:var(--soft)}.by b{color:var(--ink);font-size:var(--t-ui);font-weight:700}
.by span+span::before{content:" · "}
.cell ul,.cell ol{padding-inline-start:1.5rem}.cell ul{list-style:disc}.cell ol{list-style:decimal}
.cell blockquote{padding-inline-start:1.25rem;border-inline-start:2px solid var(--accent)}
.cell blockquote p{font-size:inherit;line-height:inherit}.cell blockquote footer{margin-block-start:.375rem}
.chg{text-decoration:underline 2px var(--stale);text-underline-offset:.32em}
.stale-note,.void{display:block;font:400 var(--t-small)/var(--l-small) var(--ui);color:var(--stale);margin-block-start:.5rem}
.par .gloss{position:static;inline-size:auto;margin-block-start:.375rem;padding:0;border:0}
.stale-note b{font-weight:700}.void{color:var(--soft);margin:0}
@media (width<64em){
.pr{grid-template-columns:1.75rem minmax(0,1fr);column-gap:.5rem;row-gap:.5rem;padding-block:1rem;border-block-start:1px solid var(--line)}
.no{grid-column:1;grid-row:1;text-align:start}.pr>[lang]{grid-column:2}.pr>:lang(ar){grid-row:1}
.pr.h{padding-block-end:0}.pr.h+.pr,.par:not(.rows) .pr,.rows>:first-child{border:0}
.par:not(.rows) .pr{padding-block:.75rem}.par:not(.rows) .pr>[lang]{grid-column:1/-1;grid-row:auto}.par:not(.rows) .no{display:none}
.pr.top{padding-block:1.5rem 0}.rows{padding-block-start:0}}
`)
