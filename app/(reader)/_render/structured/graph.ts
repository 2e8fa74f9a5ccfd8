import type { Graph, Thing } from 'schema-dts'

/** Several things that a page says about itself in the words of schema.org. */
export const graphOf = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })
