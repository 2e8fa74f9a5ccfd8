import { minified } from './minified'

/** An article: a margin for labels, a column for reading, notes on paragraphs in the end margin. */
export const article = minified(`
.head{padding-block:2rem 1.5rem}
.kick{font-weight:700;font-size:1rem;line-height:1.5rem}
.head h1{font-size:var(--t-h1);line-height:var(--l-h1)}.head h1+.stand{margin-block-start:1rem}
.head h1:lang(en){letter-spacing:-.012em}
.head .stand{max-inline-size:44rem}
.langs{border-block:1px solid var(--line)}
.langs ul{display:flex;gap:2rem}
.langs li>*{display:block;padding-block:.6875rem;text-decoration:none;color:var(--soft)}.langs a:hover{color:var(--accent)}
.langs [aria-current]{color:var(--ink);font-weight:700;box-shadow:inset 0 -2px var(--accent)}
.langs .m{display:none}
.fig{padding-block-start:1.5rem}
figcaption{font:400 var(--t-small)/var(--l-small) var(--ui);color:var(--soft);text-wrap:pretty}
figcaption:lang(ar){line-height:1.5rem}
figcaption .c{display:block;margin-block-start:.25rem}
.body{padding-block:2rem 3rem;row-gap:2rem}
.people{font-size:var(--t-small);line-height:var(--l-small);color:var(--soft)}
.people div+div{margin-block-start:.75rem}
.people dd{color:var(--ink);font-size:var(--t-ui);line-height:var(--l-ui)}.people .n{font-weight:700}
.prose{font:400 var(--t-body)/var(--l-body) var(--read);max-inline-size:var(--measure);text-wrap:pretty}
.prose>*+*{margin-block-start:calc(var(--l-body)*.6)}
.prose p,.prose li{position:relative}
.prose a{text-decoration-color:color-mix(in srgb,var(--accent) 60%,transparent)}
.prose h2{font-size:var(--t-h2);margin-block:calc(var(--l-body)*1.2) 0}
.prose h3{font-size:var(--t-h3);margin-block:var(--l-body) 0;line-height:var(--l-h3)}
.prose h2+*,.prose h3+*{margin-block-start:.5rem}
.prose b,.prose strong{font-weight:700}:lang(en).prose strong,.prose strong:lang(en){font-weight:600}
.prose ul,.prose ol{padding-inline-start:1.75rem}.prose ul{list-style:disc}.prose ol{list-style:decimal}
.prose ol:lang(ar){list-style-type:decimal}.prose li::marker{color:var(--soft);font-family:var(--ui);font-size:.82em}
.prose li+li{margin-block-start:calc(var(--l-body)*.25)}
.prose code{font-size:.88em}.prose sub,.prose sup{line-height:0}
.prose figure{margin-block:calc(var(--l-body)*.9)}.prose figcaption{margin-block-start:.625rem}
.tall{inline-size:min(100%,26rem)}
.prose :target{background:var(--tint);box-shadow:0 0 0 .5rem var(--tint)}
.place{font:700 .86em/1 var(--ui)}.place:lang(en){font:600 .82em/1 var(--head);letter-spacing:.06em;text-transform:uppercase}
.prose blockquote{margin-block:var(--l-body);padding-inline-start:1rem;border-inline-start:2px solid var(--accent)}
blockquote p{font-size:var(--t-quote);line-height:var(--l-quote);text-wrap:balance}
blockquote footer{font:400 var(--t-ui)/var(--l-ui) var(--ui);color:var(--soft);margin-block-start:.625rem}
.gloss{display:block;font:400 var(--t-small)/var(--l-small) var(--ui);color:var(--soft);margin-block-start:.25rem}
.gloss a{text-decoration-color:var(--line)}
.st{color:var(--stale)}.gloss.st a{text-decoration-color:currentColor}
.sr{font:400 .6em/0 var(--ui);unicode-bidi:isolate;vertical-align:super;white-space:nowrap}.sr a{unicode-bidi:isolate;color:var(--soft);text-decoration:none;padding-inline:.15em}.sr a:hover{color:var(--accent);text-decoration:underline}.src li:target{background:var(--tint)}
.src ol{counter-reset:s;margin-block-start:-.5rem}
.src li{display:grid;grid-template-columns:1.75rem 1fr;padding-block:.5rem;max-inline-size:40rem;font-size:var(--t-note);line-height:var(--l-note)}
.src li::before{content:counter(s);counter-increment:s;color:var(--soft)}
.src .meta{margin-block-start:.125rem}
@media (width>=64em){
.head{padding-block:3rem 2rem;align-items:first baseline}
.langs>.wrap{align-items:center}.langs .m{display:inline-flex;color:var(--soft)}
.fig{padding-block-start:2rem}.fig img{grid-column:2;grid-row:1}.fig figcaption{grid-column:1;grid-row:1;align-self:end}
.body{padding-block:2.5rem 3.5rem}.people{padding-block-start:.5rem}
.prose blockquote{padding-inline-start:1.5rem}
.gloss{position:absolute;inset-inline-start:calc(100% + var(--rgap));inset-block-start:.5625rem;inline-size:14.5rem;margin:0;padding-inline-start:1rem;border-inline-start:1px solid var(--line)}.gloss:lang(ar){inset-block-start:.625rem}
.gloss.st{border-color:currentColor}}
@media (width<64em){
.head{padding-block:1.5rem 1.25rem;gap:.5rem}
.langs ul{justify-content:space-between;gap:1rem}
.fig{padding-block-start:0;gap:0}.fig figcaption{padding-block-start:.625rem}
.fig img{margin-inline:calc(-1*var(--edge));inline-size:calc(100% + 2*var(--edge))}
.body{padding-block:1.25rem 2rem;row-gap:1.25rem}
.people{padding-block-end:1.25rem;border-block-end:1px solid var(--line)}
.people{display:grid;grid-template-columns:minmax(8.25rem,max-content) minmax(0,1fr);column-gap:.75rem}
.people div{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:baseline}.people div+div{margin-block-start:.25rem}}
@media (48em<=width<64em){
.fig img{margin-inline:0;inline-size:100%;max-inline-size:none}
.prose{max-inline-size:36rem}.head h1,.head .stand,.src li{max-inline-size:none}.langs ul{justify-content:start;gap:2rem}}
`)
