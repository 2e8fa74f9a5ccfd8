import { describe, expect, it } from 'vitest'
import { safeUrl } from './safeUrl'

describe('addresses that a story links to', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['  http://example.org ', 'http://example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['example.org/a', 'https://example.org/a'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
  ])('%s becomes %s', (input, stored) => expect(safeUrl(input)).toBe(stored))

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '',
    'كلمتان هنا',
    'http://',
    'نص',
  ])('%s is refused', (input) => expect(safeUrl(input)).toBeNull())
})
