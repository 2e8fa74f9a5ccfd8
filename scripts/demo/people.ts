import type { DemoPerson, DemoRole } from './types'

interface PersonTexts {
  nameAr: string
  nameEn: string
  bioAr: string
  bioEn: string
}

const person = (key: string, roles: DemoRole[], language: 'ar' | 'en', texts: PersonTexts): DemoPerson => ({
  key,
  email: `${key}@tarjuman.example`,
  roles,
  language,
  ...texts,
})

/** Everybody who works in the demo newsroom: seven accounts to sign in with, three more bylines. */
export const demoPeople: DemoPerson[] = [
  person('writer', ['writer'], 'ar', {
    nameAr: 'ليلى العبدان',
    nameEn: 'Layla al-Abdan',
    bioAr: 'تكتب عن الماء والقرى منذ عشر سنوات، وتحتفظ بدفتر لمناسيب الأنهار.',
    bioEn: 'Has written about water and villages for ten years, and keeps a notebook of river levels.',
  }),
  person('writer2', ['writer'], 'ar', {
    nameAr: 'كريم الصالحي',
    nameEn: 'Karim al-Salihi',
    bioAr: 'يتابع النقل والأسواق من مدينة المرفأ، ولا يملك سيارة.',
    bioEn: 'Covers transport and markets from al-Marfa, and does not own a car.',
  }),
  person('writer3', ['writer'], 'ar', {
    nameAr: 'دانة المرزوقي',
    nameEn: 'Dana al-Marzuqi',
    bioAr: 'تكتب عن الحِرف ومن يتعلمها اليوم، وعن الواحة التي وُلدت فيها.',
    bioEn: 'Writes about crafts, those who take them up today, and the oasis where she was born.',
  }),
  person('editor', ['editor', 'writer'], 'ar', {
    nameAr: 'سمير الحوراني',
    nameEn: 'Samir al-Hourani',
    bioAr: 'رئيس التحرير. يشطب الصفة الثالثة دائماً.',
    bioEn: 'Editor-in-chief. Always strikes out the third adjective.',
  }),
  person('editor2', ['editor'], 'ar', {
    nameAr: 'هدى النجّار',
    nameEn: 'Huda al-Najjar',
    bioAr: 'محرّرة الأقسام المحلية، ومسؤولة عن سجلّ التصويبات.',
    bioEn: 'Local editor, and keeper of the corrections log.',
  }),
  person('translator', ['translator'], 'en', {
    nameAr: 'توماس ريد',
    nameEn: 'Thomas Reade',
    bioAr: 'ينقل المواد إلى الإنكليزية، ودرس العربية في قرى الساحل.',
    bioEn: 'Translates into English; learned his Arabic in the villages of the coast.',
  }),
  person('translator2', ['translator', 'reviewer'], 'en', {
    nameAr: 'كلارا ويتكوم',
    nameEn: 'Clara Whitcombe',
    bioAr: 'مترجمة ومراجعة، تهتم بأسماء النبات والقوارب في اللغتين.',
    bioEn: 'Translator and reviewer, with a weakness for the names of plants and boats in both languages.',
  }),
  person('reviewer', ['reviewer'], 'en', {
    nameAr: 'مريم سعدون',
    nameEn: 'Maryam Saadoun',
    bioAr: 'تراجع الترجمات، وتقرأ كل رقم مرتين.',
    bioEn: 'Reviews translations, and reads every number twice.',
  }),
  person('reviewer2', ['reviewer', 'translator'], 'ar', {
    nameAr: 'يوسف القاسمي',
    nameEn: 'Yusuf al-Qasimi',
    bioAr: 'مراجع ومترجم، عمل قبل ذلك مصحّحاً في دار نشر.',
    bioEn: 'Reviewer and translator, formerly a proofreader at a publishing house.',
  }),
  person('admin', ['admin'], 'en', {
    nameAr: 'نادية الخطيب',
    nameEn: 'Nadia al-Khatib',
    bioAr: 'تدير النظام والحسابات، ولا تحرّر المواد.',
    bioEn: 'Runs the system and its accounts; edits no stories.',
  }),
]
