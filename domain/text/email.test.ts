import { expect, it } from 'vitest'
import { isEmail } from './email'

it.each(['readers@tarjuman.example', 'تصويب@ترجمان.example', 'a.b+c@mail.tarjuman.example'])(
  'takes %s',
  (text) => {
    expect(isEmail(text)).toBe(true)
  },
)

it.each([
  '',
  'readers',
  'readers@',
  'readers@localhost',
  'two@a.example, three@b.example',
  'Readers <readers@a.example>',
  'a@b.example?bcc=c@d.example',
  'a@b..example',
  `${'a'.repeat(250)}@b.example`,
])('refuses «%s»', (text) => {
  expect(isEmail(text)).toBe(false)
})
