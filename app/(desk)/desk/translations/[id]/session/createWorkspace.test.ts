import { expect, test } from 'vitest'
import { takeDesk } from './createWorkspace'
import { empty, underTest, withStillClock } from './testing'

withStillClock()

test('whoever takes a translation up goes on in the field of its first open row', () => {
  const { workspace } = underTest([empty('title')])
  const { desk } = workspace.get()
  const waiting = { ...desk.facts.translation, stage: 'waiting' as const, translator: null }
  takeDesk(workspace, { ...desk, stage: 'waiting', facts: { ...desk.facts, translation: waiting } })
  expect(workspace.get()).toMatchObject({ mode: 'read', isOpen: false })
  workspace.set({ isActing: true })
  takeDesk(workspace, desk)
  expect(workspace.get()).toMatchObject({ mode: 'translate', isOpen: true, isActing: false })
})
