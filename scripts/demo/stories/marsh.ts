import type { DemoStory } from '../types'

/** Live in both languages; the Arabic of block 2 was corrected afterwards. */
export const marsh: DemoStory = {
  key: 'marsh',
  topics: ['water'],
  writer: 'writer',
  translator: 'translator',
  stage: 'publishedStale',
  title: {
    ar: 'هور الشهلة يستعيد ثلث مائه بعد عشرين عاماً من الجفاف',
    en: 'After twenty dry years, the Shahla marsh has a third of its water back',
  },
  standfirst: {
    ar: 'قناة أُعيد فتحها في آذار رفعت المنسوب 48 سنتيمتراً. سبقت الجواميس المهندسين إلى الماء، وتبعها الناس، أما السمك فآخر العائدين.',
    en: 'A channel reopened in March has raised the level by 48 centimetres. The buffalo reached the water before the engineers did, and the people followed. The fish are the last to return.',
  },
  dateline: { ar: 'هور الشهلة', en: 'Shahla marsh' },
  slug: { ar: 'هور-الشهلة-يستعيد-ثلث-مائه', en: 'shahla-marsh-water-returns' },
  lead: {
    picture: 'marsh',
    captionAr: 'أم جاسم في قاربها عند الطرف الشرقي من هور الشهلة، فجر 7 تشرين الأول.',
    captionEn: 'Umm Jasim in her boat at the eastern edge of the Shahla marsh, at dawn on 7 October.',
    altAr: 'امرأة تقف في قارب بين القصب والشمس تشرق على الهور',
    altEn: 'A woman stands in a boat among the reeds as the sun rises over the marsh',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'تقيس أم جاسم عمق الماء كل صباح بعصا طولها متران، ثم تكتب الرقم بالفحم على باب بيتها. «في الشتاء الماضي كنت أعبر من هنا ماشية»، تقول وهي تدفع قاربها بين القصب، «واليوم لا تلامس العصا القاع».',
      en: 'Every morning Umm Jasim sounds the water with a pole two metres long, then writes the figure in charcoal on the door of her house. “Last winter I used to cross here on foot,” she says, easing her boat between the reeds. “Today the pole doesn’t touch the bottom.”',
      sources: ['umm-jasim'],
    },
    {
      kind: 'p',
      ar: 'ارتفع منسوب الهور 48 سنتيمتراً منذ أعادت مديرية الري فتح قناة المشحوف في 12 آذار، بعدما بقيت مسدودة بالطمي 19 عاماً. وتنشر المديرية [قراءات المقياس](https://irrigation.example/gauges) كل أسبوع، وآخرها في 5 تشرين الأول.',
      en: 'The marsh has risen 48 centimetres since the Irrigation Directorate reopened the Mashhuf channel on 12 March, after 19 years in which silt had kept it shut. The directorate publishes its [gauge readings](https://irrigation.example/gauges) every week, most recently on 5 October.',
      sources: ['irrigation'],
    },
    {
      kind: 'p',
      ar: 'تبلغ المساحة المغمورة اليوم نحو 2,600 هكتار، أي قرابة ثلث مساحة الهور قبل الجفاف. ويقول مهندسو المديرية إنهم يريدون غمر نصفه بحلول الربيع المقبل، شرط ألا تقل الحصة المائية عن 18 متراً مكعباً في الثانية.',
      en: 'Some 2,600 hectares are now under water, close to a third of the marsh as it was before it dried out. The directorate’s engineers want to flood half of it by next spring, provided that the allotted flow does not fall below 18 cubic metres a second.',
      sources: ['irrigation'],
    },
    { kind: 'h2', ar: 'الجواميس أولاً', en: 'Buffalo first' },
    {
      kind: 'p',
      ar: 'لم تنتظر الجواميس خطة أحد. ففي نيسان بلغ قطيع من 40 رأساً الطرف الشرقي قبل أن يبلغه فريق الرصد، واليوم يحصي المجلس المحلي نحو 650 رأساً، و31 أسرة عادت إلى بيوت القصب. وفُتحت مدرسة القرية بصفّين في أيلول، على أن يضاف إليهما صف ثالث بعد العطلة.',
      en: 'The buffalo waited for nobody’s plan. In April a herd of 40 reached the eastern edge before the monitoring team did; today the local council counts about 650 head, and 31 families back in their houses of reed. The village school opened in September with two classes, and a third is to be added after the holidays.',
      sources: ['adhba-council'],
    },
    {
      kind: 'quote',
      ar: '«ظننّا أننا سنعلّم الهور كيف يعود. هو الذي علّمنا: افتحوا الماء وابتعدوا عن الطريق.»',
      en: '“We thought we would be teaching the marsh how to come back. It was the marsh that taught us: open the water, and get out of the way.”',
      byAr: 'رئيسة فريق الرصد، مركز دراسات الأهوار',
      byEn: 'Head of the monitoring team, Marsh Studies Centre',
      sources: ['marsh-centre'],
    },
    { kind: 'h2', ar: 'السمك على مهل', en: 'The fish take their time' },
    {
      kind: 'p',
      ar: 'أما الأسماك فحسابها أبطأ. ففي [مسح](https://marsh-centre.example/fish-survey) أُجري في أيلول أحصى الباحثون 11 نوعاً، مقابل 24 نوعاً في آخر مسح سبق الجفاف. والسبب في رأيهم هو الملوحة: فهي عند الطرف الجنوبي تزيد على ما يحتمله بيض السمك بنحو 60 في المئة.',
      en: 'With fish the sums are slower. In a [survey](https://marsh-centre.example/fish-survey) carried out in September, researchers counted 11 species, against 24 in the last survey before the marsh dried. They blame the salt: at the southern end it exceeds what the eggs can bear by about 60 per cent.',
      sources: ['marsh-centre'],
    },
    {
      kind: 'image',
      picture: 'gauge',
      captionAr: 'مقياس المنسوب عند فم قناة المشحوف. بين كل علامتين 10 سنتيمترات.',
      captionEn: 'The level gauge at the mouth of the Mashhuf channel. The marks are 10 centimetres apart.',
      altAr: 'مسطرة قياس بعلامات حمراء وبيضاء تقف في ماء قناة، وعليها طائر',
      altEn: 'A red and white staff gauge standing in the water of a channel, a bird perched on top',
    },
    {
      kind: 'p',
      ar: 'ويقترح المركز فتح ممر ثانٍ عند السدة القديمة ليدور الماء بدلاً من أن يركد. وتُقدَّر كلفته بنحو 1.2 مليار دينار، وتقول المديرية إن القرار رهن بموازنة العام المقبل.',
      en: 'The centre proposes a second passage at the old dyke, so that the water circulates instead of standing. It would cost an estimated 1.2 billion dinars, and the directorate says the decision hangs on next year’s budget.',
      sources: ['marsh-centre', 'irrigation'],
    },
    {
      kind: 'p',
      ar: 'ويبقى الامتحان في آب. ففي الصيف الماضي أخذ التبخر من الهور 9 سنتيمترات في شهر واحد، مع أن القناة لم تتوقف عن الجريان يوماً.',
      en: 'The test will be August. This past summer evaporation took 9 centimetres from the marsh in a single month, though the channel did not stop flowing for a day.',
      sources: ['irrigation'],
    },
    {
      kind: 'p',
      ar: 'لا يشغل هذا أم جاسم الآن. تمسح الباب بخرقة مبللة لتفسح مكاناً لأرقام جديدة، وتُبقي رقماً واحداً في الأعلى. «هذا أول رقم كتبته في آذار»، تقول، «أتركه لأحفادي حتى يصدّقوا».',
      en: 'None of this troubles Umm Jasim for now. She wipes the door with a wet rag to make room for new figures, and leaves a single one at the top. “That is the first I wrote, in March,” she says. “I’m keeping it for my grandchildren, so that they’ll believe me.”',
      sources: ['umm-jasim'],
    },
  ],
  sources: [
    {
      key: 'irrigation',
      role: 'primary',
      url: 'https://irrigation.example/gauges',
      note: 'قراءات الأسبوع 40',
    },
    { key: 'marsh-centre', role: 'primary', url: 'https://marsh-centre.example/fish-survey' },
    { key: 'umm-jasim', role: 'supporting', note: 'مقابلة في الهور، 7 تشرين الأول' },
    { key: 'adhba-council', role: 'supporting', note: 'سجلّ الأسر العائدة، اطّلعنا عليه' },
    { key: 'adhba-gazette', role: 'background' },
  ],
  correction: {
    block: 2,
    ar: 'تبلغ المساحة المغمورة اليوم نحو 2,900 هكتار، أي قرابة ثلث مساحة الهور قبل الجفاف. ويقول مهندسو المديرية إنهم يريدون غمر نصفه بحلول الربيع المقبل، شرط ألا تقل الحصة المائية عن 18 متراً مكعباً في الثانية.',
    noteAr: 'ورد في نسخة سابقة أن المساحة المغمورة 2,600 هكتار. الصحيح 2,900 هكتار، بحسب نشرة مديرية الري.',
    noteEn:
      'An earlier version gave the flooded area as 2,600 hectares. It is 2,900 hectares, according to the Irrigation Directorate’s bulletin.',
  },
}
