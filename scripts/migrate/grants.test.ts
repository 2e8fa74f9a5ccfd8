import { expect, test } from 'vitest'
import { grantStatements } from './grants'

test('the application may work with rows, now and in later tables, and nothing more', () => {
  const statements = grantStatements({ role: '"app"', schema: 'public' })
  expect(statements).toContain('grant select, insert, update, delete on all tables in schema public to "app"')
  expect(statements.filter((each) => each.startsWith('alter default privileges'))).toHaveLength(3)
  expect(statements.join('\n')).not.toMatch(/truncate|trigger|create|all privileges/i)
})
