import { fullClass } from './fonts'
import { minified } from './minified'

/** Colours of both themes, the grid, and one set of type roles with values for each script. */
export const tokens = minified(`
:root{color-scheme:light dark;
--paper:#FBF9F4;--surface:#FFF;--sunken:#F3EFE6;--line:#DDD5C5;--edge-line:#8C8270;--ink:#1D1A16;--soft:#6A6256;--accent:#A3212B;--tint:#F8EAE6;--mark:#F7E3B5;--stale:#B0480E;
--edge:clamp(1.25rem,4vi,3rem);--gut:2rem;--rail:15rem;--rgap:3rem;--measure:35rem}
@media (prefers-color-scheme:dark){:root{
--paper:#16140F;--surface:#1E1B16;--sunken:#100E0A;--line:#38332A;--edge-line:#7D7464;--ink:#EDE7DB;--soft:#A89F90;--accent:#EE8079;--tint:#2C1C19;--mark:#56431A;--stale:#F29A62}
img{filter:brightness(.88)}}
:root,:lang(ar){
--read:TNaskh,"Noto Naskh Arabic","Geeza Pro","Times New Roman",serif;
--head:THeadAr,FSansAr,"Segoe UI",Tahoma,sans-serif;--ui:TSans,FSansAr,"Segoe UI",Tahoma,sans-serif;--hw:700;
--t-body:1.25rem;--l-body:2.3125rem;--t-stand:1.3125rem;--l-stand:1.7;--t-ui:.9375rem;--l-ui:1.5rem;--t-small:.875rem;--l-small:1.375rem;
--l-head:1.45;--l-h1:1.5;--t-h1:clamp(1.8125rem,1.33rem + 2.15vi,2.875rem);--t-lead:clamp(1.6875rem,1.3rem + 1.72vi,2.625rem);
--t-h2:1.4375rem;--t-h3:1.1875rem;--l-h3:1.5;--t-h4:1.0625rem;--l-h4:1.55;--t-quote:1.4375rem;--l-quote:1.75;--t-note:1rem;--l-note:1.75rem;--t-sec:1.0625rem;--t-text:1.125rem;--l-text:1.8}
.${fullClass}:lang(ar),.${fullClass} :lang(ar){
--read:TNaskhAll,TNaskh,"Noto Naskh Arabic","Geeza Pro","Times New Roman",serif;
--head:THeadArAll,THeadAr,FSansAr,"Segoe UI",Tahoma,sans-serif;--ui:TSansAll,TSans,FSansAr,"Segoe UI",Tahoma,sans-serif}
:lang(en){--measure:38rem;
--read:TSerif,FSerif,"Noto Serif",Georgia,serif;--head:THead,FHead,"Noto Serif",Georgia,serif;--ui:TSansE,FSans,Roboto,sans-serif;--hw:600;
--t-body:1.125rem;--l-body:1.8125rem;--t-stand:1.1875rem;--l-stand:1.45;--t-ui:.875rem;--l-ui:1.375rem;--t-small:.8125rem;--l-small:1.25rem;
--l-head:1.18;--l-h1:1.12;--t-h1:clamp(2rem,1.4rem + 2.6vi,3.25rem);--t-lead:clamp(1.875rem,1.4rem + 2vi,2.875rem);
--t-h2:1.5rem;--t-h3:1.25rem;--l-h3:1.24;--t-h4:1.125rem;--l-h4:1.3;--t-quote:1.375rem;--l-quote:1.5;--t-note:.9375rem;--l-note:1.5rem;--t-sec:1rem;--t-text:1.0625rem;--l-text:1.5}
@media (width>=64em){
:root,:lang(ar){--t-body:1.375rem;--l-body:2.5rem;--t-stand:1.5rem;--l-stand:1.72;--t-h2:1.625rem;--t-h3:1.25rem;--t-quote:1.625rem}
:lang(en){--t-body:1.25rem;--l-body:2rem;--t-stand:1.4375rem;--l-stand:1.42;--t-h2:1.6875rem;--t-h3:1.3125rem;--t-quote:1.5625rem}}
`)
