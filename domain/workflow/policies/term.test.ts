import { expect, test } from 'vitest'
import { admin, editor, otherTranslator, person, reviewer, translator, writer } from '../testing/facts'
import { canAddTerm, canChangeTerm, canSeeTerms } from './term'

const everybody = [admin, editor, reviewer, translator, otherTranslator, writer, person()]

test('everybody with a role sees the terms', () => {
  expect(everybody.filter(canSeeTerms)).toEqual([
    admin,
    editor,
    reviewer,
    translator,
    otherTranslator,
    writer,
  ])
})

test('translators, reviewers and editors add terms', () => {
  expect(everybody.filter(canAddTerm)).toEqual([editor, reviewer, translator, otherTranslator])
})

test('reviewers and editors change any term, a translator her own', () => {
  const change = (by: number | null) => everybody.filter((actor) => canChangeTerm(actor, { by }))
  expect(change(translator.id)).toEqual([editor, reviewer, translator])
  expect(change(null)).toEqual([editor, reviewer])
  expect(change(writer.id)).toEqual([editor, reviewer])
})
