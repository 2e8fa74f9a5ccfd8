import { minified } from './minified'

/** The search form, what was found, and the filters beside it. */
export const search = minified(`
.head{padding-block:2rem 0}
.kick{font:700 1rem/1.5rem var(--ui)}
.sform{display:flex;gap:.75rem;max-inline-size:44rem}
.sform input{flex:1;min-inline-size:0;font:400 1.25rem/1.75rem var(--ui);padding:.6875rem 1rem;border:1px solid var(--edge-line);border-radius:4px;background:var(--surface);color:inherit;-webkit-appearance:none;appearance:none}
.btn{font:700 var(--t-ui)/var(--l-ui) var(--ui);padding:.625rem 1.375rem;border:1px solid var(--accent);border-radius:4px;background:var(--accent);color:var(--paper);cursor:pointer}
.btn.q2{background:none;color:var(--ink);border-color:var(--edge-line);inline-size:100%}
.said{color:var(--stale);font-size:var(--t-small);line-height:var(--l-small);margin-block-start:.375rem;max-inline-size:44rem}
.count{padding-block:1rem .75rem;max-inline-size:44rem}
.res{border-block-start:1px solid var(--line);max-inline-size:44rem;margin-block-end:3rem}.res:has(+.pages){margin:0}
.res li{padding-block:1.25rem;border-block-end:1px solid var(--line)}.res:not(:has(+.pages)) li:last-child{border:0}
.res h2{font-size:1.375rem;margin-block:.25rem}
.res .x{font:400 var(--t-text)/var(--l-text) var(--read);text-wrap:pretty}
.res .meta a{padding-block:.375rem;margin-block:-.25rem}
mark{background:var(--mark);color:inherit;padding-inline:.1em;margin-inline:-.05em;border-radius:2px}
.pages{display:flex;flex-wrap:wrap;gap:.25rem;padding-block:1.5rem 3rem;align-items:center}
.pages a,.pages span{min-inline-size:2.75rem;padding:.625rem .75rem;text-align:center}
.pages a{text-decoration:none;border-radius:4px}.pages a:hover{text-decoration:underline}
.pages [aria-current]{font-weight:700;box-shadow:inset 0 -2px var(--accent)}
.filters{border-block-start:1px solid var(--line);padding-block:.875rem 2rem}
.filters label{display:block;font-size:var(--t-small);line-height:var(--l-small);color:var(--soft)}
.filters .field label,legend{font:700 var(--t-ui)/var(--l-ui) var(--ui);color:var(--ink);margin-block-end:.375rem}
.filters select,.filters input{inline-size:100%;min-block-size:2.75rem;font:400 var(--t-ui)/var(--l-ui) var(--ui);padding:.5rem;border:1px solid var(--edge-line);border-radius:4px;background:var(--surface);color:inherit}
.filters [aria-invalid]{border-color:var(--stale)}
.filters p.soft{margin-block-start:.75rem;text-align:center}
fieldset{border:0;margin-block:1rem}
.dates{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.5rem}
.none{padding-block:1.5rem 2.5rem;max-inline-size:40rem}
.none ul{list-style:disc;padding-inline-start:1.25rem;margin-block:.75rem}
.none li{padding-block:.25rem}
.tof{display:inline-block;padding-block:.375rem;margin-block:-.375rem}
.browse{padding-block:2rem 4rem}
.browse ul{border-block-start:1px solid var(--line)}
.browse li{border-block-end:1px solid var(--line)}.browse li a{display:block;padding-block:.6875rem}
@media (width>=64em){
.browse ul{max-inline-size:44rem}
.head{padding-block:3rem 0;align-items:center}.head:has(.said){align-items:start}
.row>.filters{grid-column:1;grid-row:1;margin-block-start:3.25rem}.tof{display:none}
.dates{grid-template-columns:minmax(0,1fr)}}
@media (width<64em){
.sform .btn{padding-inline:1rem}
.filters{border-block-start:2px solid var(--ink);margin-block-end:1rem}}
@media print{.sform,.filters,.pages,.tof{display:none}}
`)
