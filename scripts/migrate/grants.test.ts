import { expect, test } from 'vitest'
import { grantStatements } from './grants'

const owned = { tables: ['articles', 'users'], sequences: ['articles_id_seq'], functions: [] }

test('the application may work with rows, now and in later tables, and nothing more', () => {
  const statements = grantStatements({ role: '"app"', schema: 'public', owned })
  expect(statements).toContain('grant select, insert, update, delete on table articles, users to "app"')
  expect(statements.filter((each) => each.startsWith('alter default privileges'))).toHaveLength(3)
  expect(statements.join('\n')).not.toMatch(/truncate|trigger|create|all privileges/i)
})

test('where there is nothing of a kind, nothing is granted', () => {
  const statements = grantStatements({ role: '"app"', schema: 'public', owned })
  expect(statements.join('\n')).not.toMatch(/on function /)
})
