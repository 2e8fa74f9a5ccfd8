import { expect, test } from 'vitest'
import { emptyTerm, fieldsOf, textsOf } from './termTexts'

test('lists are one form a line, and come back as they were', () => {
  const texts = { ...emptyTerm, ar: ' الحرس الثوري ', en: 'Guard', variantsAr: 'حرس الثورة\n\n الباسداران ' }
  const fields = fieldsOf(texts)
  expect(fields).toMatchObject({
    ar: 'الحرس الثوري',
    variantsAr: ['حرس الثورة', 'الباسداران'],
    forbiddenEn: [],
  })
  expect(fieldsOf(textsOf(fields))).toEqual(fields)
})
