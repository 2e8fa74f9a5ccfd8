import { minified } from './minified'

/** A topic's page: its stories one below the other, pictures at the end of the line. */
export const topic = minified(`
.head{padding-block:2rem 1.5rem}
.head h1{font-size:var(--t-h1);line-height:var(--l-h1)}
.kick{font-weight:700;font-size:1rem;line-height:1.5rem}
.items{border-block-start:2px solid var(--ink);margin-block-end:3rem}
.items li{display:grid;grid-template-columns:minmax(0,1fr) 7rem;column-gap:1rem;padding-block:1.25rem;border-block-end:1px solid var(--line)}
.items li:last-child{border:0}
.items li>div:only-child{grid-column:1/-1}
.items .shot{grid-column:2;grid-row:1}.items li>div{grid-column:1;grid-row:1}
.items h2{font-size:var(--t-h3);line-height:var(--l-h3)}
.items .stand{display:none;font-size:var(--t-text);line-height:var(--l-text);margin-block:.375rem .5rem;max-inline-size:36rem}
.items .meta{margin-block-start:.375rem}
@media (width>=48em){
.items li{grid-template-columns:minmax(0,1fr) 15rem;column-gap:var(--gut)}.items .stand{display:block}.items h2{font-size:var(--t-h2);line-height:var(--l-head)}}
@media (width>=64em){.head{padding-block:3rem 2rem;align-items:first baseline}}
`)
