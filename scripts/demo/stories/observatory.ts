import type { DemoStory } from '../types'

/** Live in Arabic; the second half still waits for its English. */
export const observatory: DemoStory = {
  key: 'observatory',
  topics: ['society', 'water'],
  writer: 'writer',
  translator: 'translator',
  stage: 'publishedHalfDone',
  title: {
    ar: 'عين السرو تطفئ مصابيحها لترى السماء',
    en: 'Ayn al-Sarw puts out its lamps to see the sky',
  },
  standfirst: {
    ar: 'بدّلت القرية 340 مصباحاً في شوارعها، فصار درب التبانة يُرى من ساحة السوق. والمرصد يعدّ النجوم من جديد.',
    en: 'The village has replaced 340 street lamps, and the Milky Way can be seen from the market square. The observatory is counting the stars again.',
  },
  dateline: { ar: 'عين السرو', en: 'Ayn al-Sarw' },
  slug: { ar: 'عين-السرو-تطفئ-مصابيحها', en: 'ayn-al-sarw-puts-out-its-lamps' },
  lead: {
    picture: 'observatory',
    captionAr: 'قبة مرصد عين السرو ليلة 11 تشرين الثاني، بعد إطفاء المصابيح القديمة.',
    captionEn: 'The dome of the Ayn al-Sarw Observatory on the night of 11 November, with the old lamps out.',
    altAr: 'قبة مرصد مفتوحة على قمة جبل تحت سماء مليئة بالنجوم',
    altEn: 'An open observatory dome on a mountain top beneath a sky full of stars',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'في التاسعة مساءً دقّ حارس السوق جرساً صغيراً، وأطفأ المصابيح القديمة دفعة واحدة. ومرّت ثوانٍ لم ير فيها أحد شيئاً، ثم قال طفل على كتفي أبيه: من سكب الحليب هناك؟',
      en: 'At nine in the evening the market watchman rang a small bell and put out the old lamps all at once. For some seconds nobody could see a thing. Then a child on his father’s shoulders asked: “Who spilt the milk up there?”',
    },
    {
      kind: 'p',
      ar: 'كان ذلك درب التبانة، ولم يُرَ من ساحة عين السرو منذ نحو ثلاثين عاماً. فقد أنهت القرية هذا الشهر تبديل 340 مصباحاً في شوارعها بأخرى خافتة كهرمانية اللون، موجّهة إلى الأرض، تنطفئ وحدها عند منتصف الليل.',
      en: 'It was the Milky Way, which had not been visible from the square of Ayn al-Sarw for some thirty years. This month the village finished replacing 340 street lamps with dim amber ones that point at the ground and go out by themselves at midnight.',
      sources: ['observatory'],
    },
    {
      kind: 'p',
      ar: 'بدأت الفكرة في المرصد القائم فوق القرية على ارتفاع 2,140 متراً. فمنذ عام 2009 كان وهج الشوارع يمحو كل سنة مئات النجوم من صوره. وتُظهر [قياسات المرصد](https://sarw-observatory.example/sky) أن سطوع السماء انخفض منذ تبديل المصابيح بنسبة 58 في المئة.',
      en: 'The idea came from the observatory above the village, at 2,140 metres. Since 2009 the glow of the streets had been wiping hundreds of stars a year from its pictures. [Its measurements](https://sarw-observatory.example/sky) show that the brightness of the sky has fallen by 58 per cent since the lamps were changed.',
      sources: ['observatory'],
    },
    { kind: 'h2', ar: 'الخوف من العتمة', en: 'Fear of the dark' },
    {
      kind: 'p',
      ar: 'لم يكن إقناع الناس سهلاً. خاف أصحاب الدكاكين على بضائعهم، وخافت الأمهات على الطريق إلى المدرسة في صباحات الشتاء. فبدأ المجلس بشارع واحد مدة ثلاثة أشهر، وأحصى العثرات والسرقات فيه: عثرة واحدة، ولا سرقة.',
      en: 'It was not easy to persuade people. Shopkeepers feared for their goods, and mothers for the walk to school on winter mornings. So the council began with a single street for three months and counted the falls and the thefts. There was one fall, and no theft.',
      sources: ['star-club'],
    },
    {
      kind: 'quote',
      ar: '«قلنا للناس: لن نأخذ منكم الضوء، سنعيده إلى الأرض حيث تمشون.»',
      en: '“We told people: we’re not taking your light away. We’re putting it back on the ground, where you walk.”',
      byAr: 'مدير مرصد عين السرو',
      byEn: null,
      sources: ['observatory'],
    },
    {
      kind: 'p',
      ar: 'وانخفضت فاتورة الإنارة من 9.4 ملايين دينار في الشهر إلى 3.1 ملايين. وقرر المجلس أن ينفق الفرق على سقف لملعب المدرسة وعلى منظارين صغيرين يعارهما من يشاء كما تعار الكتب.',
      en: 'The bill for street lighting has come down from 9.4 million dinars a month to 3.1 million. The council has decided to spend the difference on a roof for the school playground and on two small telescopes, which anyone may borrow as one borrows a book.',
      sources: ['observatory'],
    },
    { kind: 'h2', ar: 'ضيوف الليل', en: null },
    {
      kind: 'p',
      ar: 'وجاء مع العتمة زوّار. ففي أول عطلة أسبوع بعد إطفاء المصابيح وصلت 70 سيارة من الساحل، ونفدت البطانيات من الفندقين. ووضع نادي هواة النجوم قواعد قصيرة علّقها عند مدخل القرية:',
      en: null,
      sources: ['star-club'],
    },
    {
      kind: 'ul',
      items: [
        { ar: 'أطفئوا أضواء السيارات قبل المنعطف الأخير.', en: null },
        { ar: 'غطّوا مصابيح اليد بورق أحمر.', en: null },
        { ar: 'لا موسيقى بعد العاشرة، فالبوم يعمل.', en: null },
      ],
    },
    {
      kind: 'p',
      ar: 'وعاد البوم فعلاً. فقد سجّل النادي ستة أعشاش في أشجار السرو القديمة حول النبع، مقابل عشّين في العام الماضي، ويرجّح أن العتمة أعادت إليه الصيد.',
      en: null,
      sources: ['star-club'],
    },
    {
      kind: 'p',
      ar: 'في المرصد فتح المدير سجلّ الليلة، وكتب في خانة النجوم المرئية بالعين رقماً لم يكتبه منذ تعيينه: 3,900. ثم خرج إلى الشرفة وعدّها مرة أخرى، كما قال، «للمتعة».',
      en: null,
      sources: ['observatory'],
    },
  ],
  sources: [
    { key: 'observatory', role: 'primary', url: 'https://sarw-observatory.example/sky' },
    { key: 'star-club', role: 'supporting', url: 'https://social.example/star-club' },
  ],
}
