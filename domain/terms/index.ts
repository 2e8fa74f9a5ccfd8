export { createTermIndex, type TermIndex } from './createTermIndex'
export { findTerms } from './findTerms'
export * from './types'
export { type TermUse, usesTerm } from './usesTerm'
