import { describe, expect, it } from 'vitest'
import { splitForHead } from './pasteIntoHead'

const paragraph = 'افتتحت البلدية حديقة على ضفة النهر تضم ثلاثمئة شجرة ومسارات للمشي وملاعب للأطفال. '.repeat(
  4,
)

describe('what is pasted into the title', () => {
  it('is one line', () => {
    expect(splitForHead('حديقة جديدة\r\nعلى ضفة النهر\n', 'title')).toEqual({
      head: 'حديقة جديدة على ضفة النهر',
      rest: '',
    })
  })

  it('gives of a whole story its first line, and the rest to the body', () => {
    expect(splitForHead(`حديقة جديدة\n\n${paragraph}\n${paragraph}`, 'title')).toEqual({
      head: 'حديقة جديدة',
      rest: `${paragraph.trim()}\n${paragraph.trim()}`,
    })
  })

  it('gives a long paragraph to the body alone', () => {
    expect(splitForHead(paragraph, 'title')).toEqual({ head: '', rest: paragraph.trim() })
    expect(splitForHead(paragraph, 'standfirst').rest).toBe('')
  })
})
