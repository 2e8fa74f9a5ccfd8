import { minified } from './minified'

/** On paper: black, one column, the addresses of the sources written out, no navigation. */
export const print = minified(`
@media print{
:root{--paper:#FFF;--ink:#000;--soft:#333;--line:#999;--accent:#000;--stale:#000;--measure:100%}
body{display:block;font-size:9.5pt}.row{display:block}
.mast nav,.langs,.related,.foot section,.both,.skip,.preview,.no{display:none}
.pr{grid-template-columns:minmax(0,1fr)!important}.pr>[lang]{grid-column:1!important}
.gloss{position:static;inline-size:auto;padding:0;border:0}
.people{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-block-end:1rem}.people div,.people div+div{display:block;margin:0}
.mast>.wrap,.foot .wrap{display:block!important;padding-block:.5rem}.foot{background:none}.foot .logo{display:none}.logo svg{block-size:2rem}
.prose,.note .t,.src li{max-inline-size:30rem}.prose{font-size:13pt;line-height:1.8}.prose:lang(en){font-size:11pt;line-height:1.45}
.head,.body{padding-block:1rem}
.fig img{max-block-size:9cm;margin:0;inline-size:100%}img{filter:none}.prose figure{max-inline-size:11cm}
h1,h2,h3{break-after:avoid}blockquote,figure,.note,.pr{break-inside:avoid}.prose p{orphans:3;widows:3}
.src a[rel]::after{content:attr(href);position:static;margin-inline:.75em;direction:ltr;unicode-bidi:isolate}
@page{margin:18mm 20mm}}
`)
