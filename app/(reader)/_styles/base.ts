import { minified } from './minified'

/** Elements, links, focus, and the small parts that stand on every page. */
export const base = minified(`
*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1.5rem;hanging-punctuation:first}
body{display:flex;flex-direction:column;min-block-size:100vb;background:var(--paper);color:var(--ink);font:400 var(--t-ui)/var(--l-ui) var(--ui);text-align:start;font-kerning:normal;-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
img{display:block;inline-size:100%;block-size:auto;background:var(--sunken);object-fit:cover;object-position:var(--fx,50%) var(--fy,50%)}
.wide{aspect-ratio:16/9}.thumb{aspect-ratio:3/2}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.24em;text-decoration-color:var(--line)}
:lang(ar) a,a:lang(ar){text-underline-offset:.3em}
a:hover{color:var(--accent);text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
ul,ol{list-style:none}
h1,h2,h3,h4{font-family:var(--head);font-weight:var(--hw);line-height:var(--l-head);text-wrap:balance}
h1 a,h2 a,h3 a,h4 a,.plain a,a.plain{text-decoration:none}
h1 a:hover,h2 a:hover,h3 a:hover,h4 a:hover,.plain a:hover,a.plain:hover{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:currentColor}
em:lang(ar){font-style:normal;font-weight:700}
bdi:lang(ar):not(:lang(ar) *){font-family:TSans,FSansAr,Tahoma,sans-serif}
.wrap{inline-size:min(75rem,100% - 2*var(--edge));margin-inline:auto}
.soft,.meta{color:var(--soft)}
.small{font-size:var(--t-small);line-height:var(--l-small)}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;background:var(--surface);padding:.5rem 1rem;z-index:2}
.skip:focus{inset-block-start:1rem}
.stand{font:400 var(--t-stand)/var(--l-stand) var(--read);text-wrap:pretty}
.h-sec{font:700 var(--t-sec)/1.5rem var(--ui)}
.row{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem}
.meta{display:flex;flex-wrap:wrap;gap:.125rem .75em;font-size:var(--t-small);line-height:var(--l-small)}
.meta b{font-weight:700;color:var(--ink)}
.pair{display:inline-flex;align-items:center;gap:.45em;white-space:nowrap}
.pair a{text-decoration:none;padding-block:.1875rem;margin-block:-.1875rem}.pair a:hover{text-decoration:underline}
.pair::before{content:"";inline-size:.95em;block-size:.475em;background:var(--accent);clip-path:polygon(0 50%,24% 2%,48% 50%,76% 0,100% 50%,76% 100%,52% 50%,24% 98%)}
@media (width>=64em){.row{grid-template-columns:var(--rail) minmax(0,1fr);column-gap:var(--rgap);row-gap:0}.row>.x2{grid-column:2}}
@media (48em<=width<64em){.row>*{inline-size:100%;max-inline-size:36rem;margin-inline:auto}}
@media (width<64em){.pair a,a.no,.latest a,.band li h3 a,.kick a,.src a,.people a{position:relative}
.pair a::after,a.no::after,.latest h3 a::after,.band li h3 a::after,.kick a::after,.src a::after,.people a::after{content:"";position:absolute;inset:-.6875rem -.25rem}
.pair a::after{inset:-.25rem -.5rem -.75rem}.src .meta a::after{inset:-.125rem -.25rem -.75rem}.latest h3 a::after,.band li h3 a::after{inset:-.9375rem 0 -.25rem}}
@media (prefers-reduced-motion:no-preference){a{transition:color .12s}}
`)

const steps = [0, 10, 20, 30, 40, 60, 70, 80, 90, 100]

/** The focal point of a cropped image, in tenths: the policy of the pages allows no style attributes. */
export const focal = steps.map((step) => `.x${step}{--fx:${step}%}.y${step}{--fy:${step}%}`).join('')
