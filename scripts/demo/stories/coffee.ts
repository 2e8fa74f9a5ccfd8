import type { DemoStory } from '../types'

export const coffee: DemoStory = {
  key: 'coffee',
  topics: ['economy'],
  writer: 'writer2',
  translator: 'translator2',
  stage: 'publishedBoth',
  title: {
    ar: 'بنّ الجبل يعود إلى المدرّجات، وفنجانه يُعرف باسم من زرعه',
    en: 'Coffee returns to the mountain terraces, and each cup names its grower',
  },
  standfirst: {
    ar: 'رمّم 63 مزارعاً في عين السرو جدراناً حجرية هجرها آباؤهم، وقطفوا 21 طناً. الكمية صغيرة، لكن سعرها ثلاثة أضعاف سعر السوق.',
    en: 'In Ayn al-Sarw 63 farmers have rebuilt stone walls that their fathers abandoned, and picked 21 tonnes. It is a small crop, but it sells for three times the market price.',
  },
  dateline: { ar: 'عين السرو', en: 'Ayn al-Sarw' },
  slug: { ar: 'بن-الجبل-يعود-إلى-المدرجات', en: 'coffee-returns-to-the-terraces' },
  lead: {
    picture: 'coffee',
    captionAr: 'مدرّجات البنّ فوق عين السرو في موسم القطاف، 9 تشرين الثاني.',
    captionEn: 'Coffee terraces above Ayn al-Sarw at picking time, 9 November.',
    altAr: 'دلّة وفنجانان على جدار حجري، وخلفهما مدرّجات خضراء على سفح جبل',
    altEn: 'A coffee pot and two cups on a stone wall, with green terraces climbing a mountainside behind',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'تقطف سعاد الحبّات الحمراء وتترك الخضراء، ثم تعود إلى الشجرة نفسها بعد أسبوع. «من يقطف الأخضر مع الأحمر يشرب فنجاناً نصفه ندم»، تقول، وتعلّق السلّة على غصن لا يزيد عمره على خمس سنوات.',
      en: 'Suad picks the red cherries and leaves the green, then comes back to the same tree a week later. “Pick the green with the red,” she says, “and you’ll drink a cup that is half regret.” She hangs her basket on a branch no more than five years old.',
    },
    {
      kind: 'p',
      ar: 'كانت عين السرو تبيع البنّ لأسواق الساحل قبل قرن. ثم انهارت الجدران الحجرية جداراً بعد جدار، وصارت المدرّجات مرعى للماعز. وقبل سبعة أعوام اجتمعت 14 أسرة ورمّمت 300 متر من الجدران بأيديها، وغرست فيها 1,200 شتلة.',
      en: 'A century ago Ayn al-Sarw sold coffee to the markets of the coast. Then the stone walls fell, one after another, and the terraces became grazing for goats. Seven years ago 14 families came together, rebuilt 300 metres of wall with their own hands and planted 1,200 seedlings behind it.',
      sources: ['coffee-coop'],
    },
    {
      kind: 'p',
      ar: 'واليوم تضمّ [تعاونية بنّ الجبل](https://mountain-coffee.example/prices) 63 مزارعاً و9 كيلومترات من الجدران المرمّمة. وبلغ محصول هذا الموسم 21 طناً من البنّ الأخضر، بزيادة 35 في المئة على الموسم الماضي.',
      en: 'Today the [Mountain Coffee Cooperative](https://mountain-coffee.example/prices) has 63 growers and 9 kilometres of mended wall. This season’s crop came to 21 tonnes of green coffee, 35 per cent more than last season’s.',
      sources: ['coffee-coop'],
    },
    { kind: 'h2', ar: 'اسم على الكيس', en: 'A name on the bag' },
    {
      kind: 'p',
      ar: 'لا تخلط المحمصة محاصيل المزارعين بعضها ببعض. فعلى كل كيس اسم من زرعه ورقم مدرّجه وارتفاعه عن البحر، وهو بين 1,450 و1,900 متر. ومن هنا جاء السعر: 28,000 دينار للكيلوغرام، مقابل 9,000 دينار للبنّ المخلوط في السوق.',
      en: 'The roastery does not mix one grower’s beans with another’s. Each bag carries the grower’s name, the number of the terrace and its height above the sea, between 1,450 and 1,900 metres. Hence the price: 28,000 dinars a kilogram, against 9,000 dinars for blended coffee in the market.',
      sources: ['coffee-coop'],
    },
    {
      kind: 'quote',
      ar: '«يأتي الزبون ويسأل: هل عندكم من مدرّج سعاد؟ جدّي باع البنّ أربعين سنة ولم يسأله أحد عن اسمه.»',
      en: '“A customer comes in and asks: do you have any from Suad’s terrace? My grandfather sold coffee for forty years and nobody asked him his name.”',
      byAr: 'محمّص في تعاونية بنّ الجبل',
      byEn: 'A roaster at the Mountain Coffee Cooperative',
      sources: ['coffee-coop'],
    },
    { kind: 'h2', ar: 'الماء أولاً', en: 'Water comes first' },
    {
      kind: 'p',
      ar: 'وللتوسع حدّ. فكل شتلة تحتاج إلى نحو 18 لتراً من الماء في الأسبوع، وينابيع القرية لا تسقي أكثر من 60 هكتاراً. وقد صوّت الأعضاء في أيلول، بأغلبية 51 صوتاً مقابل 12، على ألا تُغرس شتلات جديدة حتى تُغطّى القنوات المكشوفة.',
      en: 'There is a limit to growth. Each seedling needs about 18 litres of water a week, and the village springs can irrigate no more than 60 hectares. In September the members voted, by 51 to 12, to plant nothing new until the open channels have been covered.',
      sources: ['coffee-coop', 'irrigation'],
    },
    {
      kind: 'p',
      ar: 'وتقول مديرية الري إن التغطية ستوفّر ثلث الماء الذي يضيع اليوم في التبخر، وإن العمل في أول 4 كيلومترات يبدأ في شباط.',
      en: 'The Irrigation Directorate says covering them will save a third of the water now lost to evaporation, and that work on the first 4 kilometres will begin in February.',
      sources: ['irrigation'],
    },
    {
      kind: 'p',
      ar: 'عند الغروب تفرغ سعاد سلّتها على سطح البيت. ستقلّب الحبّات بيديها كل ساعتين مدة 16 يوماً، ثم تحمّص منها حفنة واحدة قبل أن تسلّم الباقي. «هذه ليست للبيع»، تقول، «هذه لأعرف ماذا أبيع».',
      en: 'At sunset Suad empties her basket on the roof of the house. She will turn the cherries by hand every two hours for 16 days, then roast a single handful before she delivers the rest. “This isn’t for sale,” she says. “It’s so that I know what I’m selling.”',
    },
  ],
  sources: [
    { key: 'coffee-coop', role: 'primary', url: 'https://mountain-coffee.example/prices' },
    { key: 'irrigation', role: 'supporting', url: 'https://irrigation.example/channels' },
    { key: 'coast-agency', role: 'background' },
  ],
}
