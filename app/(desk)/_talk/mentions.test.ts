import { describe, expect, it } from 'vitest'
import { fittingNames } from './fittingNames'
import { mentionQuery } from './mentionQuery'
import { mentionsIn, splitAtNames } from './names'

const people = [
  { id: 1, nameAr: 'نادر الوصل', nameEn: 'Nader Wasl' },
  { id: 2, nameAr: 'أحمد الإدريسي', nameEn: 'Ahmad al-Idrisi' },
]

describe('the name after an @', () => {
  it('is what stands between it and the caret, in both scripts and over a space', () => {
    expect(mentionQuery('@', 1)).toEqual({ start: 0, query: '' })
    expect(mentionQuery('من @نادر الو', 12)).toEqual({ start: 3, query: 'نادر الو' })
    expect(mentionQuery('See (@Nad later', 9)).toEqual({ start: 5, query: 'Nad' })
  })

  it('is none in an address, after a space, or on another line', () => {
    expect(mentionQuery('desk@news', 9)).toBeNull()
    expect(mentionQuery('@ ', 2)).toBeNull()
    expect(mentionQuery('@Nader\nsays', 11)).toBeNull()
    expect(mentionQuery('nothing', 7)).toBeNull()
  })
})

describe('colleagues', () => {
  it('are found by the beginning of any word of either name, however it is spelt', () => {
    const ids = (query: string) => fittingNames(people, query).map(({ id }) => id)
    expect(ids('')).toEqual([1, 2])
    expect(ids('نادر')).toEqual([1])
    expect(ids('احمد')).toEqual([2])
    expect(ids('الادر')).toEqual([2])
    expect(ids('WAS')).toEqual([1])
    expect(ids('idr')).toEqual([2])
    expect(ids('ader')).toEqual([])
  })

  it('count as mentioned while their name stands in the text', () => {
    const chosen = [
      { id: 1, name: 'نادر الوصل' },
      { id: 2, name: 'Ahmad al-Idrisi' },
    ]
    expect(mentionsIn('@نادر الوصل انظر، يا Ahmad al-Idrisi', [...chosen, ...chosen])).toEqual([chosen[0]])
    expect(mentionsIn('لا أحد', chosen)).toEqual([])
  })

  it('are set apart in the text, the longest name first', () => {
    expect(splitAtNames('من @نادر الوصل؟', ['نادر', 'نادر الوصل'])).toEqual([
      { text: 'من ', isName: false, at: 0 },
      { text: '@نادر الوصل', isName: true, at: 3 },
      { text: '؟', isName: false, at: 14 },
    ])
    expect(splitAtNames('a.b', [])).toEqual([{ text: 'a.b', isName: false, at: 0 }])
  })
})
