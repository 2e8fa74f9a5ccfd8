import { expect, test } from 'vitest'
import { createUndoStack } from './undoStack'

const step = (name: string) => ({ row: name, undo: [`not ${name}`], redo: [name] })

test('steps are taken back from the newest and done again in their order', () => {
  const stack = createUndoStack<string>()
  stack.push(step('split'))
  stack.push(step('omit'))
  expect([stack.undo()?.undo, stack.undo()?.undo, stack.undo()]).toEqual([['not omit'], ['not split'], null])
  expect([stack.redo()?.redo, stack.redo()?.redo, stack.redo()]).toEqual([['split'], ['omit'], null])
})

test('a new step leaves nothing to redo', () => {
  const stack = createUndoStack<string>()
  stack.push(step('split'))
  stack.undo()
  stack.push(step('merge'))
  expect(stack.canRedo()).toBe(false)
  expect(stack.undo()?.row).toBe('merge')
  expect(stack.canUndo()).toBe(false)
})

test('typing leaves nothing to redo, but all to undo', () => {
  const stack = createUndoStack<string>()
  stack.push(step('split'))
  stack.push(step('omit'))
  stack.undo()
  stack.forgetRedo()
  expect(stack.redo()).toBeNull()
  expect(stack.undo()?.row).toBe('split')
})

test('two hundred steps are kept', () => {
  const stack = createUndoStack<string>()
  for (let index = 0; index < 250; index += 1) stack.push(step(`${index}`))
  let taken = 0
  let last: string | undefined
  for (let at = stack.undo(); at; at = stack.undo()) {
    taken += 1
    last = at.row
  }
  expect([taken, last]).toEqual([200, '50'])
})
