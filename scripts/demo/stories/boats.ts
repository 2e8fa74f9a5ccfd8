import type { DemoStory } from '../types'

export const boats: DemoStory = {
  key: 'boats',
  topics: ['culture', 'economy'],
  writer: 'writer3',
  translator: 'translator',
  stage: 'publishedBoth',
  title: {
    ar: 'قارب بلا مسمار واحد ينزل إلى الماء في الميناء القديم',
    en: 'A boat without a single nail takes to the water in the Old Harbour',
  },
  standfirst: {
    ar: 'خاط الأسطى سلمان ألواحه بحبال الليف في 11 شهراً. لم يُصنع مثله هنا منذ 1974، ومن بين ثمانية متدربين بقيت معه اثنتان.',
    en: 'It took master Salman 11 months to stitch the planks with palm-fibre rope. Nothing like it had been built here since 1974, and of eight apprentices two have stayed: both of them women.',
  },
  dateline: { ar: 'الميناء القديم', en: 'Old Harbour' },
  slug: { ar: 'قارب-بلا-مسمار', en: 'a-boat-without-a-nail' },
  lead: {
    picture: 'boats',
    captionAr: 'هيكل القارب على المزلق في الميناء القديم قبل إنزاله بيومين.',
    captionEn: 'The hull on the slip in the Old Harbour, two days before its launch.',
    altAr: 'هيكل قارب خشبي تظهر أضلاعه، على مزلق عند شاطئ البحر',
    altEn: 'The hull of a wooden boat with its ribs showing, on a slipway by the sea',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'دفعه 40 رجلاً وامرأة بالأكتاف فوق جذوع مدهونة بالشحم، ولم يتكلم أحد حتى لامس مقدَّمه الماء. عندها فقط صاح الأسطى سلمان القلّاف: «عُدّوا!» فعدّوا حتى المئة، ولم تدخل القاربَ قطرة.',
      en: 'Forty men and women put their shoulders to it and pushed it over greased logs, and nobody spoke until the bow touched the water. Only then did master Salman al-Qallaf shout: “Count!” They counted to a hundred, and not a drop came in.',
      sources: ['master-boatbuilder'],
    },
    {
      kind: 'p',
      ar: 'طول القارب 9.5 أمتار، وفيه 112 لوحاً تضمّها حبال من ليف النخل تمرّ في أكثر من 3,000 ثقب. لا مسمار فيه ولا برغي. وبحسب [سجلّات جمعية صنّاع القوارب](https://marfa.example/boats)، فهو أول قارب مخيط يُنزل هنا منذ عام 1974.',
      en: 'The boat is 9.5 metres long. It has 112 planks, held together by palm-fibre rope that passes through more than 3,000 holes, and not a nail or a screw. According to the [records of the boatbuilders’ association](https://marfa.example/boats), it is the first sewn boat to be launched here since 1974.',
      sources: ['boat-guild'],
    },
    { kind: 'h2', ar: 'لماذا الخيط؟', en: 'Why thread?' },
    {
      kind: 'p',
      ar: 'يرفع الأسطى لوحاً ويثنيه بيديه قبل أن يجيب. فالمسمار يمسك الخشب في نقطة، فإذا ضربت الموجة انشق اللوح حولها. أما الخيط فيمسكه كله ويترك له أن يتحرك. «القارب المخيط يتنفس»، يقول، «والذي يتنفس لا ينكسر».',
      en: 'The master lifts a plank and bends it in his hands before he answers. A nail holds wood at a point, and when a wave strikes, the plank splits around it. Thread holds the whole of it and lets it move. “A sewn boat breathes,” he says, “and what breathes doesn’t break.”',
      sources: ['master-boatbuilder'],
    },
    {
      kind: 'p',
      ar: 'وللخياطة ثمن. فقد استهلك القارب 6 كيلومترات من الحبل فُتلت باليد، وتحتاج شقوقه كل عام إلى القطن وزيت السمك. وكلّف بناؤه 74 مليون دينار، دفعت البلدية نصفها، وجُمع الباقي من تبرعات صغيرة لم يزد أكبرها على مليون.',
      en: 'The stitching has its price. The boat swallowed 6 kilometres of rope, all twisted by hand, and every year its seams will need cotton and fish oil. It cost 74 million dinars to build. The municipality paid half; the rest came in small donations, none larger than a million.',
      sources: ['boat-guild', 'marfa-municipality'],
    },
    {
      kind: 'quote',
      ar: '«جئت لأتعلم النجارة شهراً. قال لي: أمسكي هذا الحبل. وما زلت أمسكه.»',
      en: '“I came to learn carpentry for a month. Hold this rope, he told me. I’m still holding it.”',
      byAr: 'متدربة في ورشة الأسطى سلمان',
      byEn: 'An apprentice in master Salman’s workshop',
    },
    { kind: 'h2', ar: 'ثمانية بدأوا', en: 'Eight began' },
    {
      kind: 'p',
      ar: 'بدأ مع الأسطى ثمانية متدربين، وانصرف ستة منهم إلى أعمال تدفع أجراً كل أسبوع. وبقيت شابتان في الرابعة والعشرين من العمر، تعرفان اليوم 19 عقدة بأسمائها، وتدوّنانها في دفتر بالرسم، لأن أحداً لم يدوّنها من قبل.',
      en: 'Eight apprentices began with the master, and six left for work that pays every week. Two young women of twenty-four have stayed. They now know 19 knots by name, and are drawing them in a notebook, because nobody had ever set them down.',
      sources: ['master-boatbuilder', 'boat-guild'],
    },
    {
      kind: 'image',
      picture: 'knots',
      captionAr: 'صفحة من دفتر العُقد: الغرزة المتصالبة كما تُرى من داخل القارب.',
      captionEn: 'A page of the notebook of knots: the cross stitch as seen from inside the boat.',
      altAr: 'رسم لألواح خشبية يضمّها حبل في غرز متصالبة، وبجانبه بكرة حبل',
      altEn: 'A drawing of wooden planks joined by rope in cross stitches, with a coil of rope beside them',
    },
    {
      kind: 'p',
      ar: 'سيحمل القارب تلاميذ المدارس حول الخليج ثلاث مرات في الأسبوع ابتداءً من نيسان، بعد أن يمضي الشتاء في الماء حتى يتشرّب خشبه الملح. وطلب متحف في رأس الصاري قارباً مثله، فاشترط الأسطى أمراً واحداً: ألا يُعرض على اليابسة.',
      en: 'From April the boat will take schoolchildren around the bay three times a week, once it has spent the winter afloat and its timbers have drunk their fill of salt. A museum in Ras al-Sari has asked for another. The master made one condition: it must not be shown on dry land.',
      sources: ['master-boatbuilder'],
    },
    {
      kind: 'p',
      ar: 'ولم يُطلق على القارب اسم بعد. فالعادة هنا أن يُترك للبحر شهراً كاملاً، ثم تسمّيه من خاطت آخر غرزة فيه.',
      en: 'The boat has no name yet. The custom here is to leave it to the sea for a full month. Then whoever sewed the last stitch names it, and this time it will be a woman.',
    },
  ],
  sources: [
    { key: 'master-boatbuilder', role: 'primary', note: 'ثلاث زيارات للورشة بين أيلول وتشرين الثاني' },
    { key: 'boat-guild', role: 'primary', url: 'https://marfa.example/boats' },
    { key: 'marfa-municipality', role: 'supporting' },
  ],
}
