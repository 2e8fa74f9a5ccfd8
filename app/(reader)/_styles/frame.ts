import { minified } from './minified'

/** What every page shares: masthead, topics, footer. */
export const frame = minified(`
.logo{display:block;flex:none;color:var(--ink);text-decoration:none}
.logo svg{display:block;block-size:2.75rem;inline-size:auto;fill:currentColor}.logo .d{fill:var(--accent)}
.mast{border-block-end:1px solid var(--line)}
.mast>.wrap{display:flex;align-items:center;gap:var(--gut);min-block-size:4.5rem}
.topics{flex:1;min-inline-size:0}.topics ul{display:flex;flex-wrap:wrap;gap:0 1.625rem}.topics a{display:block;padding-block:.5rem;white-space:nowrap}
.topics [aria-current]{font-weight:700;box-shadow:inset 0 -2px var(--accent)}
.tools{display:flex;gap:1.5rem;align-items:center;margin-inline-start:auto}.tools a{padding-block:.625rem}
.find{display:flex;align-items:center;gap:.375em}.find svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.5}
.mast.front{border:0}
.front>.wrap{display:grid;grid-template-columns:1fr auto 1fr;align-items:end;gap:0 var(--gut);padding-block:1.5rem 1.25rem}
.front .logo{grid-column:2}.front .logo svg{block-size:5.75rem}
.front .date{grid-column:1;grid-row:1}
.front .tools{grid-column:3;grid-row:1;justify-self:end}.front .tools a{padding-block:0}
.bar{border-block:1px solid var(--line);border-block-start:2px solid var(--ink)}
.bar .topics ul{justify-content:space-between;gap:0 1.25rem}.bar .topics a{padding-block:.6875rem}
.foot{margin-block-start:auto;background:var(--sunken);border-block-start:1px solid var(--line);padding-block:2.5rem 3rem}
.foot .wrap{display:grid;gap:2rem}
.foot h2{font:700 var(--t-ui)/var(--l-ui) var(--ui);margin-block-end:.5rem}
.foot li a{display:inline-block;padding-block:.3125rem;text-decoration:none}.foot li a:hover{text-decoration:underline}
.foot .logo{inline-size:max-content;margin-block-end:.75rem}
.both{display:flex;gap:1.25rem;margin-block-start:.5rem}.both [aria-current]{font-weight:700}
.foot p{text-wrap:pretty;max-inline-size:26rem}
@media (width>=64em){
.mast:not(.front)>.wrap{display:grid;grid-template-columns:var(--rail) minmax(0,1fr) auto;column-gap:var(--rgap)}
.mast:not(.front) .logo{justify-self:start}
.foot .wrap{grid-template-columns:var(--rail) 1fr 1fr 1fr;column-gap:var(--rgap)}}
@media (48em<=width<64em){.foot .wrap{grid-template-columns:1fr 1fr}}
@media (width<64em){
.foot li a,.front .tools a{padding-block:.625rem}.mast:not(.front) .logo{padding-block:.125rem}
.mast>.wrap{min-block-size:3.75rem}.mast:not(.front) .topics{display:none}
.mast .logo svg{block-size:2.5rem}
.front>.wrap{grid-template-columns:1fr auto;column-gap:1rem;padding-block:1rem .875rem;align-items:center}.tools{gap:1rem}
.front .logo{grid-column:1;grid-row:1}.front .logo svg{block-size:min(3.5rem,15.5vi)}
.front .tools{grid-column:2}.front .date{grid-column:1/-1;grid-row:2}
.bar .topics{overflow:auto hidden;scrollbar-width:none;margin-inline:calc(-1*var(--edge));padding-inline:var(--edge)}
.bar .topics ul{justify-content:start;flex-wrap:nowrap;inline-size:max-content;padding-inline-end:var(--edge)}}
`)
