/** The Arabic number words, spelled as `fold` leaves them. */
export type ArabicNumber =
  | { kind: 'unit' | 'ten' | 'tens' | 'hundred'; value: number; isShort?: boolean; isLoose?: boolean }
  | { kind: 'scale'; value: number; count: 1 | 2; form: 'one' | 'accusative' | 'plural' | 'dual' }
  | { kind: 'ordinal' | 'fraction' | 'plain' | 'vague' | 'adjective' | 'decade'; value: number }
  | { kind: 'parts'; value: number }

/** A number word with what was written before it. */
export type MetNumber = ArabicNumber & { hasAnd: boolean; isDefinite: boolean; hasClitic: boolean }

const entries = new Map<string, ArabicNumber>()

function add(words: string, number: ArabicNumber): void {
  for (const word of words.split(' ')) if (!entries.has(word)) entries.set(word, number)
}

const stems = ['', '', '', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const tens = ['', '', 'عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const ordinals = ['', '', '', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر']
const many = ['', '', 'ثنايي', 'ثلاثي', 'رباعي', 'خماسي', 'سداسي', 'سباعي']

function addSmall(): void {
  add('واحد واحده احد احدي', { kind: 'unit', value: 1, isLoose: true })
  add('اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي', { kind: 'unit', value: 2, isLoose: true })
  for (let value = 3; value <= 9; value += 1) {
    const stem = stems[value] ?? ''
    add(`${stem}ه`, { kind: 'unit', value })
    add(stem, { kind: 'unit', value, isShort: true })
    add(`${stem}ا`, { kind: 'unit', value, isLoose: true })
  }
  add('ثماني', { kind: 'unit', value: 8 })
  add('ثمانيه', { kind: 'unit', value: 8 })
  add('ثمانيا', { kind: 'unit', value: 8, isLoose: true })
  add('عشره', { kind: 'ten', value: 10 })
  add('عشر', { kind: 'ten', value: 10, isShort: true })
}

function addTens(): void {
  for (let value = 2; value <= 9; value += 1) {
    const stem = tens[value] ?? ''
    add(`${stem}ون ${stem}ين`, { kind: 'tens', value: value * 10 })
    add(`${stem}ينيات ${stem}ينات ${stem}ينياته ${stem}ينياتها ${stem}ينياتهم`, {
      kind: 'decade',
      value: value * 10,
    })
    add(`${stem}يني ${stem}ينيه`, { kind: 'adjective', value: value * 10 })
  }
}

function addHundreds(): void {
  add('ميه مايه', { kind: 'hundred', value: 100 })
  add('ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي', { kind: 'hundred', value: 200 })
  for (let value = 3; value <= 9; value += 1) {
    const stem = stems[value] ?? ''
    add(`${stem}ميه ${stem}مايه`, { kind: 'hundred', value: value * 100 })
  }
  add('ثمانيميه ثمانيمايه', { kind: 'hundred', value: 800 })
  add('ميوي ميويه', { kind: 'adjective', value: 100 })
}

function addScales(): void {
  const scales: [number, string, string][] = [
    [1e6, 'مليون', 'ملايين'],
    [1e9, 'مليار', 'مليارات'],
    [1e9, 'بليون', 'بلايين'],
    [1e12, 'تريليون', 'تريليونات'],
    [1e12, 'ترليون', 'ترليونات'],
  ]
  add('الف', { kind: 'scale', value: 1e3, count: 1, form: 'one' })
  add('الفا', { kind: 'scale', value: 1e3, count: 1, form: 'accusative' })
  add('الاف الوف', { kind: 'scale', value: 1e3, count: 1, form: 'plural' })
  add('الفان الفين الفي', { kind: 'scale', value: 1e3, count: 2, form: 'dual' })
  for (const [value, one, several] of scales) {
    add(one, { kind: 'scale', value, count: 1, form: 'one' })
    add(`${one}ا`, { kind: 'scale', value, count: 1, form: 'accusative' })
    add(several, { kind: 'scale', value, count: 1, form: 'plural' })
    add(`${one}ان ${one}ين ${one}ي`, { kind: 'scale', value, count: 2, form: 'dual' })
  }
  add('مليونيه', { kind: 'adjective', value: 1e6 })
  add('عشرات', { kind: 'vague', value: 10 })
  add('ميات مايات', { kind: 'vague', value: 100 })
}

function addOrdinals(): void {
  add('اول اولي حادي حاديه', { kind: 'ordinal', value: 1 })
  add('ثان ثاني ثانيه ثانيا', { kind: 'ordinal', value: 2 })
  for (let value = 3; value <= 10; value += 1) {
    const stem = ordinals[value] ?? ''
    add(`${stem} ${stem}ه ${stem}ا`, { kind: 'ordinal', value })
  }
}

function addOthers(): void {
  add('نصف', { kind: 'fraction', value: 1 / 2 })
  add('ثلث', { kind: 'fraction', value: 1 / 3 })
  add('ثلثا ثلثي ثلثين ثلثان ثلثيه', { kind: 'fraction', value: 2 / 3 })
  add('ربع', { kind: 'fraction', value: 1 / 4 })
  add('ارباع', { kind: 'parts', value: 4 })
  add('اخماس', { kind: 'parts', value: 5 })
  add('اعشار', { kind: 'parts', value: 10 })
  add('مره', { kind: 'plain', value: 1 })
  add('كلا كلتا كلاهما كليهما كلتاهما كلتيهما زوج زوجين مرتين مرتان ضعف ضعفي ضعفين ضعفا', {
    kind: 'plain',
    value: 2,
  })
  add('صفر', { kind: 'plain', value: 0 })
  for (let value = 2; value <= 7; value += 1) {
    const stem = many[value] ?? ''
    add(`${stem} ${stem}ه ${stem}ا`, { kind: 'adjective', value })
  }
}

/** The short forms of six and nine are also "lady" and "it seats": لست is "I am not". */
const neverNumbers = new Set('لست ولست فلست كست فست وكست لتسع يتسع لعشر كعشر'.split(' '))

/** "And nine", or "and it seats": a number where the English has it. */
const maybeNumbers = new Set(['وتسع'])

function withClitics(): Map<string, MetNumber> {
  const forms = new Map<string, MetNumber>()
  for (const and of ['', 'و', 'ف'])
    for (const preposition of ['', 'ب', 'ل', 'ك'])
      for (const article of ['', 'ال'])
        for (const [word, number] of entries) {
          const head = preposition === 'ل' && article !== '' ? 'لل' : preposition + article
          const form = `${and}${head}${word}`
          if (neverNumbers.has(form) || forms.has(form)) continue
          forms.set(form, {
            ...number,
            ...(maybeNumbers.has(form) && { isLoose: true }),
            hasAnd: and === 'و',
            isDefinite: article !== '',
            hasClitic: and + head !== '',
          })
        }
  return forms
}

addSmall()
addTens()
addHundreds()
addScales()
addOrdinals()
addOthers()
const forms = withClitics()

/** مائه is "its water"; without its hamza a hundred is also the company Meta, water, or the dead. */
const needsHamza = /^(?:[وف]?[بلك]?(?:ال|ل)?)مي(?:ه|ات|ت)/

/** The number that an Arabic word is, under clitics; null for any other word. */
export function arabicNumber({ key, text }: { key: string; text: string }): MetNumber | null {
  const met = forms.get(key)
  if (!met) return null
  if (/^مايه$/.test(key) && text.endsWith('ه')) return null
  return needsHamza.test(key) && !text.includes('ئ') && !text.includes('\u0654') ? null : met
}
