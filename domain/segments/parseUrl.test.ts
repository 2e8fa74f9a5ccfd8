import { expect, test } from 'vitest'
import { parseUrl } from './parseUrl'

test.each([
  ['https://example.org', 'https://example.org/'],
  [' http://EXAMPLE.org/a?b#c ', 'http://example.org/a?b#c'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['https://ar.example.org/خبر', 'https://ar.example.org/%D8%AE%D8%A8%D8%B1'],
])('%j becomes %j', (input, url) => expect(parseUrl(input)).toBe(url))

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https:example.org',
  'https://bank.example@evil.example/',
  'https:\\\\example.org',
  'https://exam\u202Eple.org',
  '//example.org',
  '/relative',
  'mailto:',
  '',
  `https://example.org/${'a'.repeat(5_000)}`,
  null,
  42,
])('%j is refused', (input) => expect(parseUrl(input)).toBeNull())
