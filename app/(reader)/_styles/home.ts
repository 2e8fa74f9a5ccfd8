import { minified } from './minified'

/** The front page: lead and latest, four pictures, the topics in bands. */
export const home = minified(`
.grid{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gut)}
.lead{padding-block:2rem 2.5rem}
.lead-story{grid-column:span 8}
.lead-story:only-child{grid-column:1/-1}
.lead-story h1{font-size:var(--t-lead);line-height:var(--l-h1);margin-block:1.25rem .625rem}
.lead-story h1:first-child{margin-block-start:0}
.lead-story .stand{font-size:1.3125rem;line-height:1.78;max-inline-size:43rem;margin-block-end:.875rem}
.lead-story .stand:lang(en){font-size:1.25rem;line-height:1.5}
.latest{grid-column:span 4;border-inline-start:1px solid var(--line);padding-inline-start:var(--gut)}
.latest .h-sec{padding-block-end:.75rem;border-block-end:1px solid var(--line)}
.latest li{padding-block:.875rem 1rem;border-block-end:1px solid var(--line)}.latest li:last-child{border:0}
.latest h3{font-size:var(--t-h4);line-height:var(--l-h4);margin-block-end:.25rem}
.band{padding-block-end:3rem;row-gap:2rem}
.band section{grid-column:span 4;border-block-start:2px solid var(--ink);padding-block-start:.75rem}
.band.n2 section{grid-column:span 6}.band.n4 section{grid-column:span 3}
.band .h-sec{margin-block-end:1rem}
.band h3{font-size:var(--t-h3);line-height:var(--l-h3)}
.band .stand{font-size:var(--t-text);line-height:var(--l-text);margin-block:.375rem .5rem}
.band li{border-block-start:1px solid var(--line);padding-block:.75rem}.band li h3{font-size:var(--t-h4);line-height:var(--l-h4)}
.band li .meta{margin-block-start:.25rem}.band ul{margin-block-start:1rem}
@media (width<64em){
.grid{display:block}.lead{padding-block:1.25rem 0}
.lead-story h1{margin-block:1rem .5rem}.lead-story .stand,.lead-story .stand:lang(en){font-size:1.1875rem}
.lead-story .shot{display:block;margin-inline:calc(-1*var(--edge))}
.latest{border:0;padding:0;border-block-start:2px solid var(--ink);margin-block-start:1.5rem;padding-block-start:.75rem}
.band{padding-block-end:0}.band section{margin-block-end:1.5rem}}
@media (48em<=width<64em){.lead-story .shot{margin-inline:0}.band{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.band section,.band.n2 section,.band.n4 section{grid-column:auto;margin:0}main>.note.row>*{max-inline-size:none}}
`)
