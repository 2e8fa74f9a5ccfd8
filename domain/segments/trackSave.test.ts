import { describe, expect, test } from 'vitest'
import { at, wrote } from './testing'
import { article, desk } from './testing/threeParagraphs'
import { trackSave } from './trackSave'

describe('trackSave', () => {
  test('whoever saved or restored English is its author, and only of what changed', () => {
    const translation = { ...desk.translation, title: 'Saved' }
    const work = trackSave({
      article,
      before: desk.translation,
      after: translation,
      work: desk.work,
      actor: 5,
      at,
    })
    expect(work.title).toMatchObject({ state: 'draft', authors: [1, 5] })
    expect({ ...work, title: desk.work.title }).toEqual(desk.work)
  })

  test('an omission that nobody touched stays', () => {
    const omitted = wrote(desk, 'body:a', { omit: 'x' })
    const saved = { ...omitted.translation, title: 'Saved' }
    const work = trackSave({
      article,
      before: omitted.translation,
      after: saved,
      work: omitted.work,
      actor: 5,
      at,
    })
    expect(work['body:a']).toEqual(omitted.work['body:a'])
  })
})
