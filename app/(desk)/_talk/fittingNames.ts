import { fold } from '@/domain/text/fold'
import type { StoryColleague } from '@/newsroom/queries/colleaguesOfStory'

const most = 6

/** Whether a name, or one of its words, begins with what was typed, in any spelling. */
function fits(name: string, wanted: string): boolean {
  const folded = fold(name)
  return folded.startsWith(wanted) || folded.includes(` ${wanted}`)
}

/** The colleagues whose name in either script fits what was typed after an @, at most six. */
export function fittingNames(people: readonly StoryColleague[], query: string): StoryColleague[] {
  const wanted = fold(query)
  return people.filter(({ nameAr, nameEn }) => fits(nameAr, wanted) || fits(nameEn, wanted)).slice(0, most)
}
