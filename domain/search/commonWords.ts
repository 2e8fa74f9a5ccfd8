import { fold } from '@/domain/text/fold'
import type { Language } from '@/domain/workflow/languages'

/** Words that nearly every story has, so that they tell nothing about what somebody looks for. */
const lists: Record<Language, string> = {
  ar:
    'في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت قد لا لم لن ما هو هي هم مع بين بعد قبل خلال منذ حتى عند كل ' +
    'بعض غير أو ثم لكن كما حيث إذا أي أيضا به بها فيه فيها له لها منه منها عليه عليها إليه وفي ومن وعلى وإلى وأن وهو وهي وقد ولا يا',
  en:
    'the a an of and or in on at to for from by with as is are was were be been it its this that these those he she they his her ' +
    'their has have had not but which who will would after before about into than then there',
}

const sets = {
  ar: new Set(fold(lists.ar).split(' ')),
  en: new Set(fold(lists.en).split(' ')),
}

/** Whether a folded token is one of the words that hold sentences together. */
export const isCommon = (token: string): boolean => sets.ar.has(token) || sets.en.has(token)
