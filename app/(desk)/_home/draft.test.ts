import { expect, it } from 'vitest'
import { type HomeDraft, keepDraft, readDraft } from './draft'

function storeWith(text?: string): Storage {
  const kept = new Map<string, string>()
  const store = {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (name: string) => text ?? kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  return store
}

const draft: HomeDraft = { base: { lead: null, picks: [] }, page: { lead: 3, picks: [1, 2] } }

it('keeps a choice for the person who made it, until it is let go', () => {
  const store = storeWith()
  keepDraft(store, 7, draft)
  expect(readDraft(store, 7)).toEqual(draft)
  expect(readDraft(store, 8)).toBeNull()
  keepDraft(store, 7, null)
  expect(readDraft(store, 7)).toBeNull()
})

it.each([
  'nonsense{',
  'null',
  '[]',
  '{"base":{"lead":null,"picks":[]}}',
  '{"base":{"lead":null,"picks":[]},"page":{"lead":"3","picks":[]}}',
  '{"base":{"lead":null,"picks":[]},"page":{"lead":null,"picks":[1,"2"]}}',
  '{"base":{"lead":null,"picks":[]},"page":{"lead":null,"picks":[1,2,3,4,5]}}',
])('takes no notice of %s', (text) => {
  expect(readDraft(storeWith(text), 7)).toBeNull()
})
