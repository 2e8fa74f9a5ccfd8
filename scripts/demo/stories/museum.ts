import type { DemoStory } from '../types'

export const museum: DemoStory = {
  key: 'museum',
  topics: ['culture'],
  writer: 'writer',
  translator: 'translator',
  stage: 'publishedBoth',
  title: {
    ar: 'متحف الفخار يفتح مخازنه: 1,140 قطعة لم يرها الزوار منذ 1961',
    en: 'Pottery museum opens its stores: 1,140 pieces that visitors have not seen since 1961',
  },
  standfirst: {
    ar: 'مساء كل خميس ينزل 12 زائراً إلى القبو ومعهم مصابيح صغيرة. وعلى إحدى الجرار وجدت أمينة المخازن بصمة طفل.',
    en: 'Every Thursday evening 12 visitors go down to the cellar with small lamps. On one of the jars the keeper of the stores has found a child’s fingerprint.',
  },
  dateline: { ar: 'العذبة', en: 'Adhba' },
  slug: { ar: 'متحف-الفخار-يفتح-مخازنه', en: 'pottery-museum-opens-its-stores' },
  lead: {
    picture: 'museum',
    captionAr: 'زائرة وابنها أمام خزائن القاعة الأولى في متحف الفخار، 29 تشرين الأول.',
    captionEn: 'A visitor and her son before the cases of the first gallery, 29 October.',
    altAr: 'ظلّا امرأة وطفل أمام ثلاث جرار مضاءة في كوى مقوّسة',
    altEn: 'The silhouettes of a woman and a child before three lit jars in arched niches',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'قبل أن تفتح الباب الحديدي تطلب أمينة المخازن من الزوار ثلاثة أشياء: أن يخفضوا مصابيحهم، وألا يلمسوا شيئاً، وأن يتكلموا همساً. «الفخار لا يسمع»، تقول، «لكن من يهمس ينظر جيداً».',
      en: 'Before she unlocks the iron door the keeper of the stores asks three things of her visitors: to lower their lamps, to touch nothing, and to whisper. “Pots can’t hear,” she says. “But people who whisper look properly.”',
      sources: ['pottery-museum'],
    },
    {
      kind: 'p',
      ar: 'في القبو 1,140 جرّة وإناءً، معظمها من تلال العذبة وضفاف نهر السرو. وقد نُقلت إليه عام 1961 حين ضاقت القاعات، على أن تبقى فيه «شتاءً واحداً»، كما جاء في [سجلّ المقتنيات](https://pottery-museum.example/register). ثم تبدّل الأمناء، وبقيت الجرار 65 شتاءً.',
      en: 'The cellar holds 1,140 jars and vessels, most of them from the mounds of Adhba and the banks of the Sarw. They were moved there in 1961, when the galleries grew too small, to stay for “one winter”, in the words of the [accession register](https://pottery-museum.example/register). Keepers came and went, and the jars stayed for 65 winters.',
      sources: ['museum-register'],
    },
    { kind: 'h2', ar: 'بصمة على عنق جرّة', en: 'A print on the neck of a jar' },
    {
      kind: 'p',
      ar: 'استغرق تنظيف المخزن 14 شهراً، وعمل فيه ستة مرمّمين بفرش من شعر الماعز. وعلى عنق جرّة لا يزيد ارتفاعها على 31 سنتيمتراً ظهرت تحت الغبار بصمة إبهام صغيرة، تقدّر الأمينة أن صاحبها كان في الثامنة أو التاسعة من عمره، وأنه حمل الجرّة قبل أن تجفّ.',
      en: 'Cleaning the stores took 14 months and occupied six conservators with brushes of goat hair. On the neck of a jar no more than 31 centimetres high, a small thumbprint appeared beneath the dust. The keeper reckons that whoever left it was eight or nine years old, and picked up the jar before it was dry.',
      sources: ['pottery-museum', 'museum-register'],
    },
    {
      kind: 'quote',
      ar: '«لدينا أسماء الملوك على الأختام. هذه أول مرة أعرف فيها شيئاً عمّن كان يساعد الخزّاف.»',
      en: '“We have the names of kings on our seals. This is the first time I have known anything about the potter’s helper.”',
      byAr: 'أمينة المخازن، متحف الفخار',
      byEn: 'Keeper of the stores, Pottery Museum',
      sources: ['pottery-museum'],
    },
    { kind: 'h2', ar: 'رفوف بدلاً من خزائن', en: 'Shelves instead of cases' },
    {
      kind: 'p',
      ar: 'لم ينقل المتحف الجرار إلى القاعات، بل نقل الزوار إلى الجرار. فالرفوف مفتوحة، وعلى كل رفّ ورقة بخط اليد فيها رقم القطعة ومكان العثور عليها وما لا يُعرف عنها. وهذا السطر الأخير هو الأطول في الغالب.',
      en: 'The museum has not brought the jars to the galleries; it has brought the visitors to the jars. The shelves are open, and on each is a handwritten sheet with the number of the piece, where it was found and what is not known about it. That last entry is usually the longest.',
      sources: ['pottery-museum'],
    },
    {
      kind: 'p',
      ar: 'وحُجزت جولات الأسابيع الثمانية الأولى كلها في يومين. ويقول المتحف إنه لن يزيد العدد على 12 زائراً في الجولة، لأن أنفاس الناس ترفع رطوبة القبو نحو 4 في المئة كل ساعة، والفخار القديم يتشرّبها ببطء ويردّها أملاحاً بيضاء.',
      en: 'The tours of the first eight weeks were all booked within two days. The museum says it will not go beyond 12 visitors a tour: their breath raises the humidity of the cellar by about 4 per cent an hour, and old pottery takes it in slowly and gives it back as white salts.',
      sources: ['pottery-museum'],
    },
    {
      kind: 'p',
      ar: 'ولمن لم يجد مكاناً، يضع المتحف كل أسبوع صورة قطعة واحدة في نافذته المطلة على السوق، ويسأل المارّة: ما هذه؟ وقد كتب بائع بهارات تحت صورة إناء مثقوب القاع أنه مصفاة لحبّ الهيل، فغيّرت الأمينة بطاقته في اليوم التالي.',
      en: 'For those who found no place, the museum each week puts a picture of one piece in its window on the market and asks passers-by: what is this? Beneath the picture of a vessel with holes in its base a spice seller wrote that it was a sieve for cardamom. The keeper changed its label the next day.',
      sources: ['pottery-museum', 'adhba-gazette'],
    },
    {
      kind: 'p',
      ar: 'تنتهي الجولة عند الجرّة ذات البصمة. لا ضوء عليها سوى مصابيح الزوار. ومساء الخميس الماضي رفع طفل إبهامه وقارنه بها من بعيد، ثم همس لأمه: «أصغر من إصبعي».',
      en: 'The tour ends at the jar with the print. No light falls on it but the visitors’ own. Last Thursday evening a boy held up his thumb and measured it from a distance. Then he whispered to his mother: “It’s smaller than mine.”',
    },
  ],
  sources: [
    { key: 'pottery-museum', role: 'primary', url: 'https://pottery-museum.example/thursdays' },
    { key: 'museum-register', role: 'primary', url: 'https://pottery-museum.example/register' },
    { key: 'adhba-gazette', role: 'background' },
  ],
}
