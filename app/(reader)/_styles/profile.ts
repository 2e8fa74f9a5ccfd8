import { minified } from './minified'

/** The head of a person's page. */
export const profile = minified(`
.head .stand{margin-block-start:.75rem;max-inline-size:40rem}
.aka,.aka bdi:lang(en){font:400 var(--t-stand)/var(--l-stand) var(--read);color:var(--soft)}
`)
