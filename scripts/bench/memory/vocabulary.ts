/**
 * Words for a corpus that is nobody's: Arabic made of roots and patterns, as the language makes them, in the frequencies of
 * running text. Each has one English word of its own.
 */

export interface Word {
  arabic: string
  english: string
}

const roots = (
  'كتب درس علم عمل فتح دخل خرج نظر سمع شهد حكم حرب سلم قتل هجم دفع نقل حمل وصل قطع جمع فرق نشر خبر ذكر قول سأل جوب رفع خفض زرع ' +
  'حصد صنع بنى هدم سكن رحل سفر طرق بحر نهر جبل سهل شجر ثمر مطر برد حرر شمس قمر نجم ليل صبح عصر غرب شرق جنب شمل وسط طرف قرب بعد ' +
  'كبر صغر طول قصر عرض ضيق سرع بطأ قوي ضعف صحح مرض طبب دوى جرح شفى موت ولد رضع شبب شيخ رجل نسو طفل قوم شعب وطن دول ملك رأس وزر ' +
  'نوب شور حزب نخب صوت وعد نفذ قرر رفض قبل وفق خلف نزع صلح عهد شرط قضى عدل ظلم سجن حبس طلق عفو شرع نظم خطط رسم حسب عدد قيس وزن ' +
  'مول صرف ربح خسر تجر سوق بيع شرى سعر ثمن غلى رخص دين قرض سدد نفق وفر خزن نقص زيد كثر قلل طلب عرض نفط غاز كهر ماء ملح زيت قمح شعر ' +
  'خبز لحم سمك طعم شرب طبخ جوع شبع لبس نسج حيك جلد صبغ غسل نظف لعب سبق فوز هزم درب حلق ركض سبح رمى ضرب مسك كسر صلب لين سخن جمد ذوب ' +
  'حرق طفأ نور ظلم لون بيض سود حمر خضر صفر زرق رسل بلغ هتف بعث قرأ ترجم فسر شرح بحث كشف خفى ظهر بين وضح غمض فهم جهل ذكى نسي حفظ ' +
  'فكر عقل حلم نوم يقظ قعد وقف مشى ركب نزل صعد هبط طير حوم غوص سفن رسو حدد منع سمح حجز فرز ختم وقع أذن عقد سجل دفن حفر ردم رصف مهد'
).split(' ')

/** Letters 1, 2 and 3 of a root in their places. */
const patterns =
  '123 1ا23 م12و3 ت12ي3 م1ا23 ا1ت2ا3 است12ا3 12ا3 12ي3 م123ه 12و3 ا12ا3 م1ا2ي3 ت1ا23 ان12ا3 1و2ا3 م1ت23 م12ا3 123ه 1ا23ه 12ا3ه 12ي3ه'.split(
    ' ',
  )
const endings = ['', 'ات', 'ين', 'ها', 'هم', 'ي', 'يه']

/** What holds sentences together, the most frequent first. */
export const particles: readonly Word[] = (
  'في:in من:from على:on إلى:to أن:that إن:that عن:about التي:which الذي:who بعد:after قبل:before خلال:during بين:between مع:with هذا:this ' +
  'هذه:this كان:was كانت:was قد:already لا:not لم:not لن:never ما:what كل:every بعض:some غير:other حتى:until منذ:since عند:at ضد:against ' +
  'حول:around نحو:towards أمام:before تحت:under فوق:over دون:without رغم:despite بسبب:because ضمن:within لدى:at كما:as حيث:where أو:or ثم:then ' +
  'لكن:but بل:rather إذا:if لو:if هناك:there هنا:here اليوم:today أمس:yesterday غداً:tomorrow أيضاً:also فقط:only أكثر:more أقل:less'
)
  .split(' ')
  .map(wordOf)

/** What newspapers say of whoever said something. */
export const sayings: readonly Word[] = (
  'قال:said قالت:said أعلن:announced أعلنت:announced أكد:stressed أكدت:stressed أضاف:added أضافت:added ذكر:mentioned ذكرت:reported ' +
  'أوضح:explained أفاد:stated أفادت:stated كشف:revealed نفى:denied طالب:demanded دعا:called حذر:warned'
)
  .split(' ')
  .map(wordOf)

function wordOf(pair: string): Word {
  const [arabic = '', english = ''] = pair.split(':')
  return { arabic, english }
}

const syllables = (
  'ba be bo bra cal can car cen cla con cor dal dan der dis dom ela en er fan fer fin for gal gen gor gra han hel hor in ker lan len lin lor ' +
  'mal man mar mel mer min mon mor nal ner nor ol or pal pan per pla por qua ral ran rel rin ros sal san sel ser sol sta tal tan ter tor tra ' +
  'val van ver vin vol wal wen wor'
).split(' ')

/** An English-looking word of its own for every number. */
function englishWord(number: number): string {
  let left = number + syllables.length
  let word = ''
  while (left > 0) {
    word += syllables[left % syllables.length] ?? ''
    left = Math.floor(left / syllables.length)
  }
  return word
}

const inPattern = (root: string, pattern: string): string =>
  pattern.replace(/[123]/g, (place) => root[Number(place) - 1] ?? '')

/** Every pattern of every root with every ending, each word once; the plain ones first, as in a language. */
export function contentWords(): Word[] {
  const seen = new Set<string>()
  const words: Word[] = []
  for (const ending of endings) {
    for (const pattern of patterns) {
      for (const root of roots) {
        const bare = inPattern(root, pattern)
        const arabic = (ending === '' ? bare : bare.replace(/ه$/, '')) + ending
        if (seen.has(arabic)) continue
        seen.add(arabic)
        words.push({ arabic, english: englishWord(words.length) })
      }
    }
  }
  return words
}
