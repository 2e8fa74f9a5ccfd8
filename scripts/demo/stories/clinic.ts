import type { DemoStory } from '../types'

/** Live in Arabic; one paragraph and the list still wait for their English, the notice stays out of it. */
export const clinic: DemoStory = {
  key: 'clinic',
  topics: ['society'],
  writer: 'writer2',
  translator: 'translator2',
  stage: 'publishedHalfDone',
  title: {
    ar: 'عيادة متنقلة تصعد إلى سبع قرى: طبيبة وقابلة وكرسي أسنان واحد',
    en: 'A travelling clinic climbs to seven villages with a doctor, a midwife and one dentist’s chair',
  },
  standfirst: {
    ar: 'فحصت 3,260 مريضاً في ستة أشهر، ووفّرت على كل منهم رحلة تستغرق أربع ساعات. والطلب الأكثر تكراراً لم يكن دواءً.',
    en: 'It has seen 3,260 patients in six months and spared each of them a journey of four hours. What it is most often asked for is not medicine.',
  },
  dateline: { ar: 'وادي السدر', en: 'Wadi al-Sidr' },
  slug: { ar: 'عيادة-متنقلة-في-سبع-قرى', en: 'travelling-clinic-seven-villages' },
  lead: {
    picture: 'clinic',
    captionAr: 'العيادة المتنقلة في ساحة قرية الرحى، أولى محطاتها في وادي السدر.',
    captionEn: 'The travelling clinic in the square of al-Raha, its first stop in Wadi al-Sidr.',
    altAr: 'حافلة عيادة بيضاء تحت مظلة، وأمامها مقاعد وأشخاص ينتظرون',
    altEn: 'A white clinic bus with its awning out, and people waiting on benches in front of it',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'تصل الحافلة البيضاء إلى قرية الرحى قبل السابعة صباحاً، فتجد المقاعد قد صُفّت تحت شجرة التوت وعليها حجارة صغيرة: كل حجر دور، ومن يغب عن حجره لا يفقد مكانه. «هذا نظامهم لا نظامنا»، تقول الطبيبة، «وهو أفضل من نظامنا».',
      en: 'The white bus reaches al-Raha before seven in the morning and finds the benches already set out under the mulberry tree, with small stones along them. Each stone is a turn, and nobody who leaves a stone loses their place. “It’s their system, not ours,” says the doctor, “and it’s better than ours.”',
    },
    {
      kind: 'p',
      ar: 'في الحافلة طبيبة عامة وقابلة وممرّض وكرسي أسنان واحد يعمل عليه طبيب متطوع يومين في الشهر. وهي تزور سبع قرى جبلية مرة كل أسبوعين، أقربها إلى المستشفى على بعد 48 كيلومتراً منه.',
      en: 'The bus carries a general practitioner, a midwife, a nurse and one dentist’s chair, at which a volunteer works two days a month. It visits seven mountain villages once a fortnight, the nearest of them 48 kilometres from the hospital.',
      sources: ['rural-health'],
    },
    {
      kind: 'p',
      ar: 'وبحسب [تقرير دائرة الصحة الريفية](https://rural-health.example/report) عن الأشهر الستة الأولى، فحصت العيادة 3,260 مريضاً، وأحالت 214 منهم إلى المستشفى، وتابعت 57 امرأة حاملاً. وتقول الدائرة إن نسبة الأطفال الذين أتمّوا لقاحاتهم في القرى السبع ارتفعت من 61 إلى 93 في المئة.',
      en: 'According to the [Rural Health Office’s report](https://rural-health.example/report) on the first six months, the clinic examined 3,260 patients, referred 214 of them to hospital and followed 57 women through pregnancy. The office says the share of children in the seven villages with all their vaccinations has risen from 61 to 93 per cent.',
      sources: ['rural-health'],
    },
    { kind: 'h2', ar: 'نظارات قبل الدواء', en: 'Glasses before medicine' },
    {
      kind: 'p',
      ar: 'توقعت الدائرة أن يطلب الناس أدوية الضغط والسكري، فطلبوا النظارات. فقد تبيّن أن واحداً من كل أربعة تلاميذ لا يرى السبورة بوضوح، وأن معظمهم كان يُحسب مشاغباً أو كسولاً. ووُزعت حتى الآن 380 نظارة.',
      en: 'The office expected to be asked for pills for blood pressure and diabetes. People asked for glasses. One pupil in four, it turned out, could not see the blackboard clearly, and most of those had passed for troublemakers or idlers. So far 380 pairs have been handed out.',
      sources: ['rural-health'],
    },
    {
      kind: 'quote',
      ar: '«وضعت النظارة على عينيه فنظر إلى الجبل وقال: فيه شجر!»',
      en: '“I put the glasses on him, and he looked at the mountain and said: it’s got trees on it!”',
      byAr: 'ممرّض العيادة المتنقلة',
      byEn: 'The travelling clinic’s nurse',
    },
    {
      kind: 'p',
      ar: 'وللعيادة حدود يعرفها طاقمها. فلا أشعة فيها، ولا تصعد حين يغلق الثلج الطريق، وهو يغلقه نحو 20 يوماً كل شتاء. لذلك درّبت القابلة امرأتين من كل قرية على الإسعاف الأولي، وتركت لديهما حقيبة وهاتفاً.',
      en: null,
      sources: ['rural-health'],
    },
    { kind: 'h2', ar: 'جدول كانون الأول', en: 'The December round' },
    {
      kind: 'ul',
      items: [
        { ar: 'قريتا الرحى والعرعر: 1 و15 كانون الأول.', en: null },
        { ar: 'قرى السدر العليا والسفلى والجسر: 3 و17 كانون الأول.', en: null },
        { ar: 'قريتا التينة والمنحدر: 6 و20 كانون الأول.', en: null },
      ],
    },
    {
      kind: 'p',
      ar: 'تبدأ المعاينة في السابعة صباحاً وتنتهي في الثانية بعد الظهر. وللحالات المستعجلة خارج هذه المواعيد يُرجى الاتصال بالرقم 555 0133.',
      en: null,
    },
    {
      kind: 'p',
      ar: 'وقد خصّصت الدائرة للعيادة 410 ملايين دينار في العام المقبل، وهو مبلغ يكفي لحافلة ثانية أو لطبيب أسنان دائم، لا للاثنين معاً. وسألت أهالي القرى أن يختاروا، فجاءت النتيجة متعادلة: ثلاث قرى مقابل ثلاث، وقرية طلبت مهلة للتفكير.',
      en: 'The office has set aside 410 million dinars for the clinic next year, enough for a second bus or for a permanent dentist, but not for both. It asked the villages to choose, and they tied: three against three, and one village that asked for time to think.',
      sources: ['rural-health', 'coast-agency'],
    },
    {
      kind: 'p',
      ar: 'عند الثانية بعد الظهر تُطوى المظلة، وتبقى الحجارة على المقاعد. «نتركها»، تقول عجوز جاءت لتقيس ضغطها فقط، «فهي تعرف الطريق إلى الأسبوع الذي يلي الأسبوع القادم».',
      en: 'At two in the afternoon the awning is folded away. The stones stay on the benches. “We leave them there,” says an old woman who had only come to have her blood pressure taken. “They know the way to the week after next.”',
    },
  ],
  omit: [{ block: 9, reason: 'Opening hours and an emergency number for people in the valley.' }],
  sources: [
    { key: 'rural-health', role: 'primary', url: 'https://rural-health.example/report' },
    { key: 'coast-agency', role: 'supporting' },
  ],
}
