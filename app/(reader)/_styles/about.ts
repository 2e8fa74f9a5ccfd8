import { minified } from './minified'

/** What the newsroom says of itself, in the type of its stories. */
export const about = minified(`
.own{padding-block-end:2.5rem}
.own .words{font-size:var(--t-body);line-height:var(--l-body)}
.own .words>*+*{margin-block-start:calc(var(--l-body)*.6)}
.own .words h2{font-size:var(--t-h2);margin-block-start:calc(var(--l-body)*1.2)}.own .words h2+*{margin-block-start:.5rem}
.own .words>:first-child{margin-block-start:0}
.words a{text-decoration-color:color-mix(in srgb,var(--accent) 60%,transparent)}
.words li+li{margin-block-start:.25rem}
`)
