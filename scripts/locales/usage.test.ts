import { expect, test } from 'vitest'
import { flatten } from './messages'
import { namesUsedIn, unknownNames } from './usage'

test('literal names with their namespace are found', () => {
  const source = `t('desk:today.title'); <Trans i18nKey="desk:hint" />; t("ui:n", { count }); t(dynamic); format('a:b')`
  expect(namesUsedIn(source)).toEqual(['desk:today.title', 'desk:hint', 'ui:n'])
})

test('a name is known by itself, by its plural and by its contexts', () => {
  const messages = flatten('ui', { save: 'Save', n_one: 'one', n_other: 'many', role_editor: 'Editor' })
  expect(unknownNames(['ui:save', 'ui:n', 'ui:role', 'ui:gone', 'ui:gone'], messages)).toEqual(['ui:gone'])
})
