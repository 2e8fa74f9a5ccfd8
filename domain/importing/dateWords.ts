import { fold } from '@/domain/text/fold'

const words = new Set(
  fold(
    `يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني أول ثان ثاني
    جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر
    محرم صفر ربيع الأولى الثانية الآخر الآخرة جمادى رجب شعبان رمضان شوال القعدة الحجة ذو ذي
    السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة يوم
    نشر نشرت النشر تاريخ آخر تحديث التحديث حدث الساعة بتوقيت غرينتش جرينتش مكة المكرمة ت م ه هـ ص صباحا مساء ظهرا الموافق في
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    saturday sunday monday tuesday wednesday thursday friday published updated last on at gmt am pm`,
  ).split(/\s+/),
)

/** Whether a text says nothing but a day or a time: `الثلاثاء 3 تشرين الثاني 2026 - 14:22`, `نُشر: 3/11/2026`. */
export function isOnlyDate(text: string): boolean {
  const parts = fold(text).match(/\p{L}+|\p{Nd}+/gu) ?? []
  const hasDay = /\p{Nd}\s*[:/.-]\s*\p{Nd}/u.test(text) || parts.some((part) => /\p{L}{3}/u.test(part))
  return hasDay && /\p{Nd}/u.test(text) && parts.every((part) => /\p{Nd}/u.test(part) || words.has(part))
}
