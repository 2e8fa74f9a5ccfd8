import type { DemoStory } from '../types'

export const rail: DemoStory = {
  key: 'rail',
  topics: ['economy'],
  writer: 'writer2',
  translator: 'translator',
  stage: 'publishedBoth',
  title: {
    ar: 'أول قطار على خط الساحل منذ 38 عاماً يصل قبل موعده بأربع دقائق',
    en: 'First train on the coast line in 38 years pulls in four minutes early',
  },
  standfirst: {
    ar: 'ساعتان بدلاً من خمس بين المرفأ ورأس الصاري، وست رحلات في اليوم. بعض الركاب الأوائل جاؤوا بتذاكر لم تُستعمل منذ عام 1988.',
    en: 'Two hours instead of five between al-Marfa and Ras al-Sari, six times a day. Some of the first passengers brought tickets they had not been able to use since 1988.',
  },
  dateline: { ar: 'المرفأ', en: 'Al-Marfa' },
  slug: { ar: 'أول-قطار-على-خط-الساحل', en: 'first-train-on-the-coast-line' },
  lead: {
    picture: 'rail',
    captionAr: 'القطار الأول يعبر جسر الوادي في طريقه إلى رأس الصاري، صباح 20 تشرين الأول.',
    captionEn:
      'The first train crosses the Wadi bridge on its way to Ras al-Sari, on the morning of 20 October.',
    altAr: 'قطار أحمر يعبر جسراً حجرياً ذا أقواس وخلفه البحر والجبال',
    altEn: 'A red train crosses a bridge of stone arches, with sea and hills behind it',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'عند الساعة 6:40 صباحاً نفخ ناظر محطة المرفأ في صافرة معدنية ورثها عن أبيه، فتحرك القطار الأحمر بثلاث عربات و212 راكباً. وحين توقف في رأس الصاري كانت ساعة الرصيف تشير إلى 8:36، أي إنه وصل قبل موعده بأربع دقائق.',
      en: 'At 6:40am the stationmaster at al-Marfa blew a tin whistle that had been his father’s, and the red train moved off with three carriages and 212 passengers. When it stopped at Ras al-Sari the platform clock stood at 8:36. It was four minutes early.',
      sources: ['rail-log', 'stationmaster'],
    },
    {
      kind: 'p',
      ar: 'يبلغ طول الخط المجدَّد 164 كيلومتراً، وعليه 22 جسراً وتسع محطات. وكان قد أُغلق عام 1988 حين صدئت ركائز جسر الوادي ولم يجد أحد من يدفع كلفة ترميمها. واستغرقت الأعمال الجديدة 41 شهراً وكلّفت 86 مليار دينار.',
      en: 'The rebuilt line is 164 kilometres long, with 22 bridges and nine stations. It closed in 1988, when the piers of the Wadi bridge had rusted and nobody could be found to pay for mending them. The new works took 41 months and cost 86 billion dinars.',
      sources: ['coast-rail'],
    },
    {
      kind: 'quote',
      ar: '«أطلق أبي بهذه الصافرة آخر قطار. قال لي يومها: احفظها، فالقطارات تعود.»',
      en: '“My father sent off the last train with this whistle. Keep it, he told me that day. Trains come back.”',
      byAr: 'ناظر محطة المرفأ',
      byEn: 'The stationmaster, al-Marfa',
      sources: ['stationmaster'],
    },
    { kind: 'h2', ar: 'نصف أجرة الحافلة', en: 'Half the bus fare' },
    {
      kind: 'p',
      ar: 'ثمن التذكرة بين طرفي الخط 4,500 دينار، أي نصف أجرة الحافلة. وسعة القطار 240 راكباً و16 دراجة، وتُخصَّص عربته الأخيرة بعد السابعة مساءً لسلال الصيادين والمزارعين. وهذه أبرز المواعيد:',
      en: 'A ticket from one end of the line to the other costs 4,500 dinars, half the bus fare. The train holds 240 passengers and 16 bicycles, and after seven in the evening its last carriage is kept for the baskets of fishermen and farmers. The main departures:',
      sources: ['coast-rail'],
    },
    {
      kind: 'ul',
      items: [
        {
          ar: '**من المرفأ:** 6:40 و9:10 و12:30 و15:00 و17:40 و20:10.',
          en: '**From al-Marfa:** 6:40, 9:10, 12:30, 15:00, 17:40 and 20:10.',
        },
        {
          ar: '**من رأس الصاري:** 6:10 و9:00 و12:15 و14:50 و17:30 و20:00.',
          en: '**From Ras al-Sari:** 6:10, 9:00, 12:15, 14:50, 17:30 and 20:00.',
        },
        {
          ar: '**أيام الجمعة:** تُلغى الرحلة الأولى في الاتجاهين.',
          en: '**On Fridays** the first train does not run in either direction.',
        },
      ],
    },
    { kind: 'h2', ar: 'قرية نسيت الصوت', en: 'A village that had forgotten the sound' },
    {
      kind: 'p',
      ar: 'في قرية التلّة، حيث يمر الخط على بعد 60 متراً من المدرسة، طلبت المديرة جدولاً هادئاً لأيام الامتحانات. ووافقت [هيئة سكك الساحل](https://coast-rail.example/timetable) على أن تمر القطارات هناك من دون صافرة، وبسرعة لا تتجاوز 40 كيلومتراً في الساعة.',
      en: 'In the village of al-Talla, where the line passes 60 metres from the school, the headmistress asked for a quiet timetable on examination days. The [Coast Railway Authority](https://coast-rail.example/timetable) agreed that trains would go by there without whistling, and at no more than 40 kilometres an hour.',
      sources: ['coast-rail'],
    },
    {
      kind: 'p',
      ar: 'ولم تخلُ الرحلة الأولى من عثرة: فقد علق باب العربة الثانية ثلاث دقائق في محطة الملّاحة، ثم فتحه راكب كان حدّاداً في ورش الخط قبل إغلاقه. وتقول الهيئة إنها ستفحص الأبواب كلها قبل نهاية الشهر.',
      en: 'The first run was not without its hitch. At al-Mallaha station the door of the second carriage stuck for three minutes, until it was freed by a passenger who had been a blacksmith in the line’s workshops before they closed. The authority says it will inspect every door by the end of the month.',
      sources: ['rail-log', 'coast-agency'],
    },
    {
      kind: 'p',
      ar: 'وعلى رصيف رأس الصاري أخرجت امرأة في السبعين من عمرها تذكرة صفراء من عام 1988 لم يثقبها أحد، وسألت المفتش: هل تصلح للعودة؟ نظر إليها طويلاً، ثم ثقبها.',
      en: 'On the platform at Ras al-Sari a woman of seventy took out a yellow ticket from 1988, never punched, and asked the inspector: “Is this good for the way back?” He looked at it for a long while. Then he punched it.',
    },
  ],
  sources: [
    { key: 'coast-rail', role: 'primary', url: 'https://coast-rail.example/timetable' },
    { key: 'rail-log', role: 'primary', note: 'صورة الصفحة الأولى محفوظة في الأرشيف' },
    { key: 'stationmaster', role: 'supporting', note: 'مقابلة على الرصيف، 20 تشرين الأول' },
    { key: 'coast-agency', role: 'background' },
  ],
}
