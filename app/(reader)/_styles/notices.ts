import { minified } from './minified'

/** Pages that say why there is no story: unknown address, withdrawn story, preview bar. */
export const notices = minified(`
.kick{font-weight:700;font-size:1rem;line-height:1.5rem}
.lost{padding-block:3rem 4rem;align-items:first baseline}
.lost h1{font-size:var(--t-h1);line-height:var(--l-h1);margin-block-end:1rem}
.lost .stand{max-inline-size:40rem;margin-block-end:1rem}
.lost .was{font:400 var(--t-note)/var(--l-note) var(--ui);color:var(--soft);max-inline-size:var(--measure);margin-block-end:.5rem}
.lost .reason{border-inline-start:2px solid var(--accent);padding-inline-start:1.25rem}
.lost ul{margin-block-start:1.5rem;border-block-start:1px solid var(--line);max-inline-size:40rem}
.lost li{border-block-end:1px solid var(--line)}.lost li a{display:block;padding-block:.6875rem;text-decoration:none}
.lost li a:hover{text-decoration:underline}
@media (width>=64em){.lost{padding-block:6rem}}
`)

export const previewBar = minified(`
.preview{background:var(--ink);color:var(--paper);position:sticky;inset-block-start:0;z-index:1}
.preview .wrap{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding-block:.5rem;align-items:baseline}
.preview a{color:inherit;text-decoration-color:currentColor}.preview a:last-child{margin-inline-start:auto}
html:has(.preview){scroll-padding-block-start:4rem}
`)
