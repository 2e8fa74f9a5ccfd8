import { type Cast, move, publishedStory, rowsOf, writeRow } from './stories'

/** A story without numbers, for tests whose own words the checks should have nothing against. */
export const libraryPlan = {
  title: 'المكتبة المتنقلة تعود إلى القرى',
  paragraphs: [
    'انطلقت المكتبة المتنقلة صباح السبت وعلى رفوفها كتب للأطفال والكبار.',
    'وتتوقف الحافلة في كل قرية، ثم تترك صندوقاً صغيراً يتبادل منه الأهالي الكتب.',
    'ويقول القائمون عليها إن الرحلة تتكرر حتى نهاية الصيف.',
  ],
}
export const englishTitle = 'The mobile library returns to the villages'
const slug = 'mobile-library-returns'
const english = [
  'The mobile library set out on Saturday morning with books for children and adults.',
  'The bus stops in every village and leaves a small box for residents to swap books.',
  'Its organisers say the trip repeats until the end of summer.',
]

/** The story, its English whole and in review; the ids of its paragraphs' rows, in order. */
export async function libraryInReview(cast: Cast) {
  const { translation } = await publishedStory(cast, libraryPlan)
  await move(cast.translator, ['translations', translation], 'claim')
  const rows = await rowsOf(cast.translator, translation)
  const body = rows.map(({ id }) => id).filter((id) => id.startsWith('body:'))
  for (const row of rows) {
    const text = row.id === 'title' ? englishTitle : (english[body.indexOf(row.id)] ?? slug)
    await writeRow(cast.translator, translation, row, text)
  }
  await move(cast.translator, ['translations', translation], 'submit')
  const [first = '', second = '', third = ''] = body
  return { translation, first, second, third }
}
