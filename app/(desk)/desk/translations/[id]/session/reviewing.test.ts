import { expect, test } from 'vitest'
import { rowView } from '../testing'
import { goTo } from './moving'
import { approveAndGoOn } from './reviewing'
import { empty, english, flushed, refused, underTest, withStillClock } from './testing'

withStillClock()

test('an approval shows at once and is taken back when it is refused', async () => {
  const { workspace, calls, notices } = underTest(
    [english('title', 'EN', 'confirmed'), empty('standfirst')],
    'review',
  )
  goTo(workspace, 'title')
  approveAndGoOn(workspace)
  expect(workspace.get().shown[0]?.approved).toBe(true)
  expect(calls[0]?.path).toBe('/api/translations/7/rows/title/approve?rows=changed')
  calls[0]?.answer(refused(409, 'row.conflict'))
  await flushed()
  expect(workspace.get().shown[0]?.approved).toBe(false)
  expect(notices.map(({ kind }) => kind)).toEqual(['refused'])
})

test('nobody approves words of her own, nor a row that is not finished', () => {
  const own = rowView({ id: 'title', state: 'confirmed', authors: [1] })
  const { workspace, calls, notices } = underTest([own, empty('standfirst')], 'review')
  goTo(workspace, 'title')
  approveAndGoOn(workspace)
  goTo(workspace, 'standfirst')
  approveAndGoOn(workspace)
  expect(calls).toEqual([])
  expect(notices.map(({ kind }) => kind)).toEqual(['ownRow', 'notClean'])
})

test('a reviewer’s change of a confirmed row leaves it confirmed, for another reviewer', async () => {
  const { workspace, calls, open } = underTest(
    [english('title', 'EN', 'confirmed'), english('standfirst', 'EN', 'confirmed')],
    'review',
  )
  open('title')('Better EN')
  goTo(workspace, 'standfirst', { open: false })
  expect(workspace.get().shown[0]).toMatchObject({ state: 'confirmed', targetText: 'Better EN' })
  expect(calls[0]?.body).toMatchObject({ text: 'Better EN', state: 'confirmed' })
})
