import { minified } from './minified'

/** Stories as the home page, topics and the end of an article list them. */
export const lists = minified(`
.story h3{font-size:var(--t-h3);margin-block:.875rem .375rem;line-height:var(--l-h3)}
.four{border-block-start:1px solid var(--line);padding-block:2rem 2.5rem}
.four,.three{display:grid;gap:var(--gut)}
.related{border-block-start:2px solid var(--ink);padding-block:1.25rem 3rem}
.note{border-block-start:1px solid var(--line);padding-block:1.25rem 1.5rem}
.note .lab{font:700 1rem/1.75rem var(--ui)}
.note .t{max-inline-size:var(--measure);font-size:var(--t-note);line-height:var(--l-note);text-wrap:pretty}
.note .t+.t,.note .all{margin-block-start:.75rem}
.all a{font-weight:700;display:inline-block;padding-block:.125rem}
.note time{font-weight:700}
.t:target{background:var(--tint);box-shadow:0 0 0 .5rem var(--tint)}
.empty{padding-block:3rem;max-inline-size:40rem}
@media (width>=64em){
.four{grid-template-columns:repeat(4,minmax(0,1fr))}.three,.four.n3{grid-template-columns:repeat(3,minmax(0,1fr))}
.note{padding-block:1.5rem 2rem}.related{padding-block:1.5rem 4rem}}
@media (width<64em){
.four{padding-block:1.5rem}.four,.three{gap:0}
.four .story,.three .story{display:grid;grid-template-columns:minmax(0,1fr) 7rem;column-gap:1rem;align-items:start}
.four .story>:not(.shot),.three .story>:not(.shot){grid-column:1}
.four .story:not(:has(.shot))>*,.three .story:not(:has(.shot))>*{grid-column:1/-1}
.four .story+.story,.three .story+.story{border-block-start:1px solid var(--line);padding-block-start:1rem;margin-block-start:1rem}
.four .shot,.three .shot{grid-column:2;grid-row:1/3}
.story h3{margin-block:0 .375rem;font-size:var(--t-h4)}}
@media (48em<=width<64em){
.four{grid-template-columns:1fr 1fr;gap:2rem}.four.n3{grid-template-columns:repeat(3,minmax(0,1fr));gap:1.5rem}
.four .story,.four .story+.story{display:block;border:0;margin:0;padding:0}.four .story h3{margin-block-start:.75rem}
.note .t{max-inline-size:none}}
`)
