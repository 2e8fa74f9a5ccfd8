import type { DemoStory } from '../types'

/** Approved in both languages and waiting for its hour. */
export const calligraphy: DemoStory = {
  key: 'calligraphy',
  topics: ['culture'],
  writer: 'writer3',
  translator: 'translator2',
  stage: 'scheduled',
  title: {
    ar: 'شارع الخطاطين يكتب لافتاته بيده من جديد',
    en: 'The street of the calligraphers paints its own signs again',
  },
  standfirst: {
    ar: 'نزعت 26 ورشة ومتجراً في المرفأ لوحاتها المضيئة، وكتب خطاط من الجيران لكل منها لافتة بالقصبة والحبر. والكلفة وجبة غداء.',
    en: 'In al-Marfa 26 workshops and shops have taken down their illuminated boards, and for each a calligrapher from the street has written a new one with reed and ink. The fee is a lunch.',
  },
  dateline: { ar: 'المرفأ', en: 'Al-Marfa' },
  slug: { ar: 'شارع-الخطاطين-يكتب-لافتاته', en: 'street-of-calligraphers-paints-its-signs' },
  lead: {
    picture: 'calligraphy',
    captionAr: 'قصبة ومحبرة على طاولة في بيت الخط، وعلى الورقة تاء تنتظر نقطتيها.',
    captionEn:
      'Reed and inkwell on a table in the House of Calligraphy, and a letter t awaiting its two dots.',
    altAr: 'قصبة كتابة ومحبرة وورقة عليها حرف عربي كبير بالحبر الأسود',
    altEn: 'A reed pen, an inkwell and a sheet with a large Arabic letter in black ink',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'وقف بائع العطور على الرصيف المقابل ينظر إلى اسمه، ثم عبر الشارع ليقول للخطاط إن الحاء أجمل من أن تكون له. كان هذا أول اعتراض في شارع الخطاطين منذ بدأت الحملة قبل ثلاثة أشهر، ولم يكن الأخير.',
      en: 'The perfume seller stood on the pavement opposite and looked at his name. Then he crossed over to tell the calligrapher that the letter h was too beautiful to be his. It was the first objection in the street since the campaign began three months ago, and not the last.',
    },
    {
      kind: 'p',
      ar: 'في الشارع، وطوله 420 متراً، 26 ورشة ومتجراً. وقد أُطلق عليه اسمه عام 1931، حين كانت فيه 17 ورشة خط، ولم يبق منها اليوم سوى خمس. أما لافتاته فكانت حتى الصيف الماضي من البلاستيك المضيء، متشابهة كلها، وفي إحداها [خطأ في الهمزة](https://calligraphy-house.example/hamza) عمره 22 عاماً.',
      en: 'The street is 420 metres long and has 26 workshops and shops. It was given its name in 1931, when 17 of them were calligraphers’; today only five are. Until last summer its signs were of illuminated plastic, each like the next, and one had carried [a misplaced hamza](https://calligraphy-house.example/hamza) for 22 years.',
      sources: ['calligraphy-house'],
    },
    { kind: 'h2', ar: 'القواعد', en: 'The rules' },
    {
      kind: 'p',
      ar: 'وضع بيت الخط ثلاث قواعد بسيطة، وترك الباقي لأصحاب المحالّ:',
      en: 'The House of Calligraphy set three simple rules and left the rest to the shopkeepers:',
      sources: ['calligraphy-house'],
    },
    {
      kind: 'ol',
      items: [
        {
          ar: 'يكتب كل خطاط لجاره لا لنفسه.',
          en: 'Calligraphers write for a neighbour, never for themselves.',
        },
        {
          ar: 'لا أجر سوى وجبة غداء تُؤكل في الورشة.',
          en: 'There is no fee but a lunch, eaten in the workshop.',
        },
        {
          ar: 'تُقرأ اللافتة من الرصيف المقابل، وإلا أُعيدت كتابتها.',
          en: 'A sign must be legible from the opposite pavement, or it is written again.',
        },
      ],
    },
    {
      kind: 'p',
      ar: 'وأُعيدت كتابة تسع لافتات فعلاً، إحداها أربع مرات. فصاحب دكان الأقفال أراد اسمه بالديواني، وهو خط متشابك لم يستطع أحد أن يقرأه من بعيد، ثم رضي بالنسخ حين لاحظ أن الزبائن يدخلون دكان جاره.',
      en: 'Nine signs have in fact been rewritten, one of them four times. The locksmith wanted his name in diwani, an interlaced hand that nobody could read from across the road. He settled for naskh on noticing that his customers were going in next door.',
      sources: ['calligraphy-house'],
    },
    {
      kind: 'quote',
      ar: '«الآلة تكتب الحرف كما هو. اليد تكتبه كما يمشي.»',
      en: '“A machine writes the letter as it is. The hand writes it as it walks.”',
      byAr: 'كبير خطاطي بيت الخط',
      byEn: 'Senior calligrapher, House of Calligraphy',
      sources: ['calligraphy-house'],
    },
    { kind: 'h2', ar: 'ضوء أقل وزبائن أكثر', en: 'Less light, more customers' },
    {
      kind: 'p',
      ar: 'خشي التجار أن يختفي الشارع ليلاً. لكن عدّاً أجراه طلاب معهد الفنون في تشرين الأول أظهر أن المارّة بعد السابعة مساءً زادوا 18 في المئة على الربيع. وانخفض استهلاك الكهرباء 31 في المئة، بحسب بلدية المرفأ، التي تدرس تعميم الفكرة على شارعين آخرين.',
      en: 'Traders had feared that the street would vanish at night. But a count by students of the art institute in October showed 18 per cent more passers-by after seven in the evening than in spring. Electricity use has fallen by 31 per cent, according to al-Marfa Municipality, which is considering the same for two other streets.',
      sources: ['marfa-municipality'],
    },
    {
      kind: 'p',
      ar: 'وفتح بيت الخط صفّاً مسائياً جديداً. سجّل فيه 45 شخصاً، أكبرهم في الحادية والسبعين، وأصغرهم طفلة تريد أن تكتب لافتة لبيت العصافير في حديقتها.',
      en: 'The House of Calligraphy has opened a new evening class. It has 45 pupils. The eldest is seventy-one; the youngest is a girl who wants to write a sign for the sparrows’ house in her garden.',
      sources: ['calligraphy-house'],
    },
    {
      kind: 'p',
      ar: 'بقيت في الشارع لوحة مضيئة واحدة، هي لوحة الصيدلية، لأن القانون يشترطها. غير أن الصيدلي وجد حلاً: علّق تحتها لافتة صغيرة بخط الثلث، كُتب عليها: «نعم، هنا أيضاً».',
      en: 'One illuminated board remains in the street, the pharmacy’s, because the law requires it. The pharmacist has found a way. Beneath it he has hung a small sign in the thuluth hand that reads: “Yes, here too.”',
    },
  ],
  sources: [
    { key: 'calligraphy-house', role: 'primary', url: 'https://calligraphy-house.example/street' },
    { key: 'marfa-municipality', role: 'supporting', url: 'https://marfa.example/streets' },
  ],
}
