import { expect, it } from 'vitest'
import { isShortcut } from './useShortcut'

const palette = { key: 'k', code: 'KeyK' }
const press = (event: Partial<KeyboardEvent>) =>
  isShortcut(
    {
      ctrlKey: true,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      key: '',
      code: '',
      ...event,
    } as KeyboardEvent,
    palette,
  )

it('knows the letter on a Latin layout, whichever key it is on', () => {
  expect(press({ key: 'k', code: 'KeyK' })).toBe(true)
  expect(press({ key: 'K', code: 'KeyT' })).toBe(true)
  expect(press({ key: 't', code: 'KeyK' })).toBe(false)
})

it('knows the place of the key on an Arabic layout', () => {
  expect(press({ key: 'ن', code: 'KeyK' })).toBe(true)
  expect(press({ key: 'ك', code: 'Semicolon' })).toBe(false)
})

it('wants Ctrl or Command and nothing more', () => {
  expect(press({ key: 'k', code: 'KeyK', ctrlKey: false })).toBe(false)
  expect(press({ key: 'k', code: 'KeyK', ctrlKey: false, metaKey: true })).toBe(true)
  expect(press({ key: 'k', code: 'KeyK', shiftKey: true })).toBe(false)
  expect(press({ key: 'k', code: 'KeyK', altKey: true })).toBe(false)
})
