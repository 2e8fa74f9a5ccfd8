import type { DemoStory } from '../types'

/** Live in Arabic; the reviewer has sent the English back with two requests. */
export const cup: DemoStory = {
  key: 'cup',
  topics: ['society'],
  writer: 'writer2',
  translator: 'translator2',
  stage: 'publishedChangesRequested',
  title: {
    ar: 'ركلات الترجيح تمنح مدرسة التلّة كأسها الأولى',
    en: 'Penalties give al-Talla school its first cup',
  },
  standfirst: {
    ar: 'مدرسة فيها 94 تلميذاً هزمت مدرسة فيها 1,100 تلميذ، بعد تعادل 2-2 وبفضل حارسة احتياطية لم تكن تنوي اللعب.',
    en: 'A school of 94 pupils has beaten one of 1,100, after a 2-2 draw and thanks to a reserve goalkeeper who had no plans to play.',
  },
  dateline: { ar: 'المرفأ', en: 'Al-Marfa' },
  slug: { ar: 'مدرسة-التلة-تحرز-كأسها-الأولى', en: 'al-talla-school-wins-its-first-cup' },
  lead: {
    picture: 'cup',
    captionAr: 'لحظة انطلاق المباراة النهائية على ملعب المرفأ، كما بدت من برج الإضاءة.',
    captionEn: 'Kick-off in the final at the al-Marfa ground, seen from a floodlight tower.',
    altAr: 'ملعب كرة قدم من الأعلى وعليه لاعبون بقمصان حمراء وبيضاء وظلال طويلة',
    altEn: 'A football pitch from above, with players in red and white casting long shadows',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'لم تُحضر ريم قفازيها. جاءت إلى النهائي حارسة احتياطية وفي حقيبتها كتاب الرياضيات، لأن لديها امتحاناً في الغد. وفي الدقيقة 71 أصيب كاحل الحارس الأساسي، فوضعت الكتاب على المقعد، وشدّت قفازيه، وهما أكبر من يديها، ودخلت.',
      en: 'Reem had not brought her gloves. She came to the final as reserve goalkeeper with a maths book in her bag, because she had an exam the next day. In the 71st minute the first-choice keeper hurt his ankle. She put the book on the bench, pulled on his gloves, which were too big for her, and went on.',
      sources: ['cup-report'],
    },
    {
      kind: 'p',
      ar: 'بعد ساعة كانت قد صدّت ركلتين من خمس، وكانت مدرسة التلّة قد أحرزت كأس المدارس المختلطة للمرة الأولى، إثر تعادلها 2-2 مع مدرسة المرفأ الثانية وفوزها 4-3 بركلات الترجيح.',
      en: 'An hour later she had saved two kicks out of five, and al-Talla school had won the mixed schools cup for the first time, 4-3 on penalties after a 2-2 draw with al-Marfa Second School.',
      sources: ['cup-report', 'school-sports'],
    },
    { kind: 'h2', ar: 'مدرسة بلا ملعب', en: 'A school without a pitch' },
    {
      kind: 'p',
      ar: 'لا ملعب في قرية التلّة. يتدرّب الفريق على بيدر القمح بعد الحصاد، ومنذ عودة القطار على رصيف المحطة، قبل أن يصل قطار 17:40. وقد سجّل 23 من تلاميذ المدرسة أسماءهم في الفريق، أي نحو ربعهم.',
      en: 'There is no pitch in al-Talla. The team trains on the threshing floor after the harvest and, since the trains came back, on the station platform before the 17:40 comes in. Of the school’s pupils, 23 have put their names down for the team, about a quarter.',
      sources: ['school-sports'],
    },
    {
      kind: 'p',
      ar: 'وبدأت المباراة كما توقع الجميع: هدفان للمرفأ في أول 20 دقيقة. ثم قلّصت التلّة الفارق من ركلة ركنية في الدقيقة 44، وعادلت في الدقيقة 88 بكرة ارتدّت من العارضة إلى ظهر المدافع إلى الشباك، وقد قيّدها [تقرير الحكم](https://school-sports.example/final) «هدفاً للريح».',
      en: 'The game began as everybody had expected, with two goals for al-Marfa in the first 20 minutes. Al-Talla pulled one back from a corner in the 44th, and levelled in the 88th with a ball that went off the bar, onto a defender’s back and into the net. The [referee’s report](https://school-sports.example/final) credits it to “the wind”.',
      sources: ['cup-report'],
    },
    {
      kind: 'quote',
      ar: '«سألتني: إلى أين يقفز الحارس؟ قلت: إلى حيث لا تنظر عين الراكل. قالت: هذا حساب احتمالات. وذهبت تحسب.»',
      en: '“Which way should a keeper dive? she asked me. Away from where the kicker is looking, I said. That’s probability, she said, and went off to work it out.”',
      byAr: 'مدرّب فريق مدرسة التلّة',
      byEn: 'Coach of the al-Talla school team',
    },
    { kind: 'h2', ar: 'البطولة في أرقام', en: 'The cup in numbers' },
    {
      kind: 'ul',
      items: [
        {
          ar: '31 مباراة شاركت فيها 32 مدرسة، 14 منها للمرة الأولى.',
          en: '31 games between 32 schools, 14 of them taking part for the first time.',
        },
        { ar: '84 هدفاً، نصفها بعد الدقيقة 60.', en: '84 goals, half of them after the 60th minute.' },
        {
          ar: '4,500 متفرج في النهائي، بحسب تقدير اللجنة.',
          en: '4,500 spectators at the final, by the committee’s estimate.',
        },
      ],
    },
    {
      kind: 'p',
      ar: 'وقررت [لجنة الرياضة المدرسية](https://school-sports.example/cup) أن تخصص جائزة البطولة، وهي 15 مليون دينار، لتسوية أرض ملعب في القرية الفائزة. واعترض صاحب البيدر مازحاً: من سيدوس القمح إذاً؟',
      en: 'The [School Sports Committee](https://school-sports.example/cup) has decided that the prize of 15 million dinars will go towards levelling a pitch in the winning village. The owner of the threshing floor objected, in jest: “Who’s going to tread my wheat, then?”',
      sources: ['school-sports', 'harbour-radio'],
    },
    {
      kind: 'p',
      ar: 'عاد الفريق في قطار المساء، والكأس على رفّ الأمتعة. أما ريم فجلست قرب النافذة، وأخرجت كتاب الرياضيات. نالت في اليوم التالي 19 من 20، وقالت إن العلامة الناقصة كانت في سؤال عن الاحتمالات.',
      en: 'The team went home on the evening train with the cup on the luggage rack. Reem sat by the window and took out her maths book. The next day she scored 19 out of 20. The mark she lost, she says, was on a question about probability.',
    },
  ],
  thread: [
    {
      block: 5,
      by: 'reviewer',
      kind: 'changeRequest',
      text: 'The coach says “where the kicker’s eye is not looking”. Yours reads as “away from”, which is nearly the same but loses the eye. Could we keep it?',
      replies: [
        {
          by: 'translator2',
          text: '“To wherever the kicker’s eye isn’t”? I will try it in the row and read it aloud.',
        },
      ],
    },
    {
      block: 7,
      by: 'reviewer',
      kind: 'changeRequest',
      text: 'House style: a list item does not open with a figure. “In all, 31 games…” or spell it out.',
    },
    {
      block: 4,
      by: 'editor2',
      kind: 'note',
      text: 'راجعت تقرير الحكم: عبارة «هدفاً للريح» فيه بخط يده فعلاً.',
    },
  ],
  sources: [
    { key: 'cup-report', role: 'primary', url: 'https://school-sports.example/final' },
    { key: 'school-sports', role: 'primary', url: 'https://school-sports.example/cup' },
    { key: 'harbour-radio', role: 'background', note: 'تغطية النهائي' },
  ],
}
