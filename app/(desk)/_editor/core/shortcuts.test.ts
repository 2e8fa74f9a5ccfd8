import { describe, expect, it } from 'vitest'
import { ctrl, isShortcut } from './shortcuts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('shortcuts', () => {
  it("work on an Arabic layout by the key's place", () => {
    expect(isShortcut({ ...none, ctrlKey: true, key: 'لا', code: 'KeyB' }, ctrl('b'))).toBe(true)
    expect(
      isShortcut(
        { ...none, ctrlKey: true, altKey: true, key: '٢', code: 'Digit2' },
        ctrl('2', { altKey: true }),
      ),
    ).toBe(true)
  })

  it('go by the letter on layouts that have it elsewhere', () => {
    expect(isShortcut({ ...none, ctrlKey: true, key: 'z', code: 'KeyW' }, ctrl('z'))).toBe(true)
    expect(isShortcut({ ...none, ctrlKey: true, key: 'w', code: 'KeyZ' }, ctrl('z'))).toBe(false)
  })

  it('find a digit where its key gives another sign, as on AZERTY', () => {
    expect(isShortcut({ ...none, ctrlKey: true, key: '&', code: 'Digit1' }, ctrl('1'))).toBe(true)
    expect(isShortcut({ ...none, ctrlKey: true, key: '2', code: 'Digit1' }, ctrl('1'))).toBe(false)
    expect(isShortcut({ ...none, key: '&', code: 'Digit1' }, ctrl('1'))).toBe(false)
  })

  it('want their own modifiers and no others', () => {
    expect(isShortcut({ ...none, key: 'b', code: 'KeyB' }, ctrl('b'))).toBe(false)
    expect(isShortcut({ ...none, ctrlKey: true, shiftKey: true, key: 'b', code: 'KeyB' }, ctrl('b'))).toBe(
      false,
    )
    expect(isShortcut({ ...none, key: 'F7', code: 'F7' }, { key: 'F7' })).toBe(true)
  })
})
