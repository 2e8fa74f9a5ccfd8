import { expect, test } from 'vitest'
import { readDateline, readWholeDateline } from './readDateline'
import { register } from './register'

test.each([
  ['إيلاف من لندن: افتتح', 'elaph', 'لندن', 'إيلاف من لندن'],
  ['ايلاف من نيويورك : افتتح', 'elaph', 'نيويورك', 'ايلاف من نيويورك'],
  ['بغداد - رويترز: افتتح', 'reuters', 'بغداد', 'بغداد - رويترز'],
  ['بغداد – (رويترز): افتتح', 'reuters', 'بغداد', 'بغداد – (رويترز)'],
  ['بغداد (رويترز) - افتتح', 'reuters', 'بغداد', 'بغداد (رويترز)'],
  ['بغداد، 4 يناير (رويترز) -- افتتح', 'reuters', 'بغداد', 'بغداد، 4 يناير (رويترز)'],
  ['رام الله/ وفا: افتتح', 'wafa', 'رام الله', 'رام الله/ وفا'],
  ['أبوظبي - وام / افتتح', 'wam', 'أبوظبي', 'أبوظبي - وام'],
  ['الرياض - وكالة الأنباء السعودية (واس): افتتح', 'spa', 'الرياض', 'الرياض - وكالة الأنباء السعودية (واس)'],
  ['لندن - سمير ناصر - رويترز: افتتح', 'reuters', 'لندن', 'لندن - سمير ناصر - رويترز'],
  ['بيروت - أ ف ب، رويترز: افتتح', 'afp', 'بيروت', 'بيروت - أ ف ب، رويترز'],
  ['خاص - إيلاف: افتتح', 'elaph', '', 'خاص - إيلاف'],
  ['غزة - وكالات: افتتح', null, 'غزة', 'غزة - وكالات'],
  ['LONDON, Jan 4 (Reuters) - It', 'reuters', 'LONDON', 'LONDON, Jan 4 (Reuters)'],
  ['المنامة في 4 يناير/ بنا / افتتح', 'bna', 'المنامة', 'المنامة في 4 يناير/ بنا'],
  ['الكويت - 4 - 1 (كونا) -- افتتح', 'kuna', 'الكويت', 'الكويت - 4 - 1 (كونا)'],
  ['رام الله 4-1-2022 وفا- افتتح', 'wafa', 'رام الله', 'رام الله 4-1-2022 وفا'],
  ['LONDON (Reuters) - It', 'reuters', 'LONDON', 'LONDON (Reuters)'],
  ['Elaph from London: It', 'elaph', 'London', 'Elaph from London'],
])('%s', (text, agency, place, printed) => {
  const found = readDateline(text, register)
  expect(found).toMatchObject({ agency, place, text: printed })
  expect(text.slice(found?.cut.length)).toMatch(/^(?:افتتح|It)$/)
})

test.each([
  'قال أحمد من لندن: نعم',
  'أحمد - لندن: نعم',
  'قالت الوزارة - رويترز: نعم',
  'رويترز من أن الخطة، كما قال الوزير؛ ستتأخر: نعم',
  'قال الوزير لوكالة رويترز: نعم',
  'بغداد - وصل الوفد: نعم',
  'نقلت رويترز من لندن: نعم',
  ': نعم',
  '',
])('no dateline: %s', (text) => expect(readDateline(text, register)).toBeNull())

test('a line may be nothing but a dateline', () => {
  expect(readWholeDateline('دمشق-سانا', register)).toMatchObject({ agency: 'sana', place: 'دمشق', cut: '' })
  expect(readWholeDateline('لندن - رويترز:', register)).toMatchObject({
    agency: 'reuters',
    text: 'لندن - رويترز',
  })
  expect(readWholeDateline('رويترز', register)).toBeNull()
})
