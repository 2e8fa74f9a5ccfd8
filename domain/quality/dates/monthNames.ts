/** Months by number: 1–12 are Gregorian, 101–112 are those of the Hijra. */
export const hijri = 100

export const englishNames: Record<number, string> = Object.fromEntries(
  [
    'January February March April May June July August September October November December'
      .split(' ')
      .map((name, index) => [index + 1, name] as const),
    [
      'Muharram',
      'Safar',
      'Rabi al-Awwal',
      'Rabi al-Thani',
      'Jumada al-Ula',
      'Jumada al-Thani',
      'Rajab',
      'Shaaban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qadah',
      'Dhu al-Hijjah',
    ].map((name, index) => [hijri + index + 1, name] as const),
  ].flat(),
)

export const shortNames: Record<number, string> = Object.fromEntries(
  'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
)

/**
 * Arabic months as `fold` leaves them: Gregorian, Maghrebi and Levantine of one word. The bare names of `homographs`
 * are months only beside a number, a year or a word for a time.
 */
export const arabicMonths = new Map<string, number>(
  [
    'يناير جانفي',
    'فبراير فيفري شباط',
    'مارس اذار',
    'ابريل افريل نيسان',
    'مايو ماي ايار',
    'يونيو يونيه جوان حزيران',
    'يوليو يوليه يوليوز جويليه تموز',
    'اغسطس اوت غشت اب',
    'سبتمبر شتنبر ايلول',
    'اكتوبر',
    'نوفمبر نونبر',
    'ديسمبر دجنبر',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Months of two words. */
export const arabicPairs = new Map<string, number>([
  ['كانون الثاني', 1],
  ['كانون ثاني', 1],
  ['تشرين الاول', 10],
  ['تشرين اول', 10],
  ['تشرين الثاني', 11],
  ['تشرين ثاني', 11],
  ['كانون الاول', 12],
  ['كانون اول', 12],
  ['ربيع الاول', 103],
  ['ربيع اول', 103],
  ['ربيع الثاني', 104],
  ['ربيع الاخر', 104],
  ['ربيع ثاني', 104],
  ['جمادي الاولي', 105],
  ['جمادي الاول', 105],
  ['جمادي الثانيه', 106],
  ['جمادي الاخره', 106],
  ['جمادي الثاني', 106],
  ['ذو القعده', 111],
  ['ذي القعده', 111],
  ['ذو الحجه', 112],
  ['ذي الحجه', 112],
])

export const hijriMonths = new Map<string, number>([
  ['محرم', 101],
  ['المحرم', 101],
  ['صفر', 102],
  ['رجب', 107],
  ['شعبان', 108],
  ['رمضان', 109],
  ['شوال', 110],
])

/** Also words, names and makes of cars: practised, father, Theresa May, Joan, out. */
export const homographs = new Set(['مارس', 'اب', 'ماي', 'جوان', 'اوت', 'نيسان', ...hijriMonths.keys()])

export const englishMonths = new Map<string, number>([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
  ...[
    ['muharram', 101],
    ['moharram', 101],
    ['safar', 102],
    ['rajab', 107],
    ['shaaban', 108],
    ['shaban', 108],
    ['ramadan', 109],
    ['ramadhan', 109],
    ['shawwal', 110],
  ].map(([name, number]) => [String(name), Number(number)] as const),
])

export const englishShort = new Map<string, number>(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, index) => [name, index + 1] as const)
    .concat([['sept', 9]]),
)
/** Also words and given names. */
export const englishHomographs = new Set(['march', 'may', 'april', 'june', 'august'])
