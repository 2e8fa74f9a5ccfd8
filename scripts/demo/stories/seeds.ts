import type { DemoStory } from '../types'

/** Live in Arabic; the English is complete and lies with the reviewer. */
export const seeds: DemoStory = {
  key: 'seeds',
  topics: ['water', 'economy'],
  writer: 'writer3',
  translator: 'translator',
  stage: 'publishedInReview',
  title: {
    ar: 'قمح بقيت منه 212 حبة يعود إلى 40 حقلاً',
    en: 'Wheat that was down to 212 grains is back in 40 fields',
  },
  standfirst: {
    ar: 'عشر سنوات من الإكثار في بنك البذور بقرية التلّة أعادت ثلاثة أصناف محلية. والاختبار المقبل في المخابز لا في الحقول.',
    en: 'Ten years of patient multiplication at the al-Talla Seed Bank have brought back three local varieties. The next test lies in the bakeries, not the fields.',
  },
  dateline: { ar: 'قرية التلّة', en: 'Al-Talla' },
  slug: { ar: 'قمح-بقيت-منه-212-حبة', en: 'wheat-down-to-212-grains' },
  lead: {
    picture: 'seeds',
    captionAr: 'رفّ من مرطبانات البذور في بنك التلّة. لكل مرطبان بطاقة وتاريخ فحص.',
    captionEn: 'A shelf of seed jars at the al-Talla bank. Every jar has its card and a test date.',
    altAr: 'رفوف عليها مرطبانات زجاجية فيها بذور مختلفة الألوان، وسنابل قمح في إناء',
    altEn: 'Shelves of glass jars holding seeds of different colours, with ears of wheat in a vase',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'كان في المرطبان 212 حبة فقط حين فتحته المهندسة الزراعية قبل عشر سنوات، ولم تنبت منها إلا 37. زرعتها في أصص على سطح بيتها، وحرستها من العصافير بشبكة صيد استعارتها من جارها.',
      en: 'There were just 212 grains in the jar when the agronomist opened it ten years ago, and only 37 of them sprouted. She grew them in pots on the roof of her house and kept off the sparrows with a fishing net borrowed from a neighbour.',
      sources: ['seed-bank'],
    },
    {
      kind: 'p',
      ar: 'هذا الخريف زُرع نسلها في 40 حقلاً حول قرية التلّة، على مساحة 96 هكتاراً. والصنف هو «السمراء»، قمح قصير الساق أسمر الحبة، كان خبز المنطقة كله منه، ثم هُجر حين جاءت أصناف غلّتها أوفر.',
      en: 'This autumn their offspring were sown in 40 fields around al-Talla, over 96 hectares. The variety is “Samra”, a short-stalked wheat with a dark grain that once made all the bread of the district, until it was abandoned for others that yielded more.',
      sources: ['seed-bank'],
    },
    { kind: 'h2', ar: 'أقل غلة وأقل عطشاً', en: 'Less grain, less thirst' },
    {
      kind: 'p',
      ar: 'لا يَعِد [بنك البذور](https://seed-bank.example/samra) المزارعين بالمعجزات. فالسمراء تعطي 2.1 طن في الهكتار، مقابل 3.4 أطنان للأصناف الشائعة. لكنها تكتفي بثلثي الماء، ولا تحتاج إلى سماد في السنتين الأوليين، وتقف حين ترقد الأصناف الطويلة تحت الريح.',
      en: 'The [seed bank](https://seed-bank.example/samra) promises farmers no miracles. Samra gives 2.1 tonnes a hectare, against 3.4 tonnes for the common varieties. But it makes do with two-thirds of the water, needs no fertiliser in the first two years, and stays standing when the tall kinds lie down under the wind.',
      sources: ['seed-bank'],
    },
    {
      kind: 'quote',
      ar: '«لا نقول لأحد: ازرع القديم لأنه قديم. نقول: اترك له زاوية من حقلك، واحكم أنت.»',
      en: '“We don’t tell anyone to plant the old because it is old. We say: leave it a corner of your field, and judge for yourself.”',
      byAr: 'مديرة بنك البذور في قرية التلّة',
      byEn: 'Director of the al-Talla Seed Bank',
      sources: ['seed-bank'],
    },
    {
      kind: 'p',
      ar: 'ومع السمراء عاد صنفان آخران: عدس صغير الحبة ينضج في 85 يوماً، وبطيخ يُحفظ في التبن حتى كانون الأول. ويحتفظ البنك بنحو 1,900 عيّنة، جاء ثلثها من بيوت القرى: من جرار الجدّات وجيوب المعاطف القديمة، ومرة من حشوة وسادة.',
      en: 'Two others have come back along with Samra: a small lentil that ripens in 85 days, and a watermelon that keeps in straw until December. The bank holds about 1,900 samples. A third of them came from village houses: from grandmothers’ jars and the pockets of old coats, and once from the stuffing of a pillow.',
      sources: ['seed-bank', 'adhba-gazette'],
    },
    { kind: 'h2', ar: 'الامتحان في الفرن', en: 'The test is in the oven' },
    {
      kind: 'p',
      ar: 'بقي الخبّازون. فطحين السمراء ضعيف الشدّ، وعجينته تلتصق بالآلات. وقد جرّبه في تشرين الثاني خمسة أفران في العذبة، فتخلى عنه اثنان بعد أسبوع، وأبقاه ثلاثة في رغيف واحد يباع صباحاً، وثمنه 750 ديناراً، أي ضعف ثمن الرغيف المعتاد.',
      en: 'That leaves the bakers. Samra flour is weak, and its dough sticks to the machines. Five bakeries in Adhba tried it in November. Two gave it up after a week; three have kept it for a single loaf, sold in the morning at 750 dinars, twice the price of the usual one.',
      sources: ['adhba-gazette'],
    },
    {
      kind: 'p',
      ar: 'ويقول البنك إنه لا يريد أن يغطي القمح القديم السهل كله، بل 10 في المئة منه، وهي نسبة تكفي كي لا يتوقف بقاؤه على مرطبان واحد. وسيوزّع في أيلول المقبل بذوراً على 60 مزارعاً آخر، بشرط واحد: أن يعيد كل منهم ضعف ما أخذ.',
      en: 'The bank says it does not want the old wheat to cover the whole plain, only 10 per cent of it: enough that its survival does not depend on a single jar. Next September it will hand out seed to another 60 farmers, on one condition, that they each return twice what they took.',
      sources: ['seed-bank'],
    },
    {
      kind: 'p',
      ar: 'ما زال المرطبان الأول على الرف. غسلته المهندسة وأعادت إليه 212 حبة، عدّتها واحدة واحدة، ثم أغلقته وكتبت على بطاقته: «للطوارئ».',
      en: 'The first jar is still on its shelf. The agronomist washed it and put back 212 grains, counting them one by one. Then she closed it and wrote on its card: “For emergencies.”',
      sources: ['seed-bank'],
    },
  ],
  thread: [
    {
      block: 1,
      by: 'translator',
      kind: 'note',
      text: 'I have kept “Samra” as a name and let “dark grain” explain it. “Brunette wheat” would be a joke too far.',
      replies: [
        { by: 'reviewer', text: 'Agreed. Let us add it to the terms, so that the next story does the same.' },
      ],
    },
  ],
  sources: [
    { key: 'seed-bank', role: 'primary', url: 'https://seed-bank.example/samra' },
    { key: 'adhba-gazette', role: 'supporting', note: 'تقرير عن الأفران، 14 تشرين الثاني' },
  ],
}
