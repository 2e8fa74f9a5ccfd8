import type { DemoStory } from '../types'

export const library: DemoStory = {
  key: 'library',
  topics: ['culture', 'society'],
  writer: 'writer2',
  translator: 'translator2',
  stage: 'publishedBoth',
  title: {
    ar: 'مكتبة على أربع عجلات تقطع 310 كيلومترات كل أسبوع',
    en: 'A library on four wheels covers 310 kilometres a week',
  },
  standfirst: {
    ar: 'تسع قرى و2,400 كتاب وقاعدة واحدة: لا غرامة على من يتأخر، لكن عليه أن يروي للسائق كيف انتهت القصة.',
    en: 'Nine villages, 2,400 books and one rule: there is no fine for bringing a book back late, but you must tell the driver how the story ended.',
  },
  dateline: { ar: 'قرية التلّة', en: 'Al-Talla' },
  slug: { ar: 'مكتبة-على-أربع-عجلات', en: 'a-library-on-four-wheels' },
  lead: {
    picture: 'van',
    captionAr: 'المكتبة المتنقلة على الطريق بين العذبة وقرية التلّة، 3 تشرين الثاني.',
    captionEn: 'The travelling library on the road between Adhba and al-Talla, 3 November.',
    altAr: 'شاحنة صغيرة خضراء جانبها مفتوح على رفّين من الكتب',
    altEn: 'A small green van whose side opens on two shelves of books',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'يعرف أطفال قرية التلّة صوت الشاحنة قبل أن تظهر من خلف التل، لأن فيها رفّاً يصرّ. وحين يرفع السائق بابها الجانبي يكون أمامه 30 طفلاً على الأقل، وكبار يتظاهرون بأنهم جاؤوا يرافقون الأطفال.',
      en: 'The children of al-Talla know the sound of the van before it comes round the hill, because one of its shelves creaks. By the time the driver lifts the side door there are at least 30 of them in front of him, and grown-ups pretending to have come along with the children.',
    },
    {
      kind: 'p',
      ar: 'بدأت دائرة المكتبات العامة الخدمة قبل عام بشاحنة كانت تنقل الخبز. وهي تقطع اليوم 310 كيلومترات كل أسبوع بين تسع قرى ليس في أي منها مكتبة، وتحمل 2,400 كتاب تتبدّل مرة في الشهر. وبلغ عدد الإعارات حتى نهاية تشرين الأول [18,700](https://libraries.example/loans).',
      en: 'The Public Libraries Service started the round a year ago, with a van that used to deliver bread. It now covers 310 kilometres a week between nine villages, none of which has a library, and carries 2,400 books that are changed once a month. By the end of October it had made [18,700](https://libraries.example/loans) loans.',
      sources: ['library-service'],
    },
    { kind: 'h2', ar: 'الأكثر استعارة', en: 'Most borrowed' },
    {
      kind: 'p',
      ar: 'توقعت الدائرة أن تغلب قصص الأطفال، وقد غلبت فعلاً بنسبة 46 في المئة من الإعارات. غير أن ما بعدها كان مفاجئاً:',
      en: 'The service had expected children’s stories to come first, and so they did, with 46 per cent of loans. What came after them was a surprise:',
      sources: ['library-service'],
    },
    {
      kind: 'ol',
      items: [
        { ar: 'كتب إصلاح المضخات والمحركات الصغيرة.', en: 'Books on mending pumps and small engines.' },
        { ar: 'دواوين الشعر، ولا سيما القديم منها.', en: 'Poetry, the old poets above all.' },
        {
          ar: 'كتب الطبخ، وتعود وعليها آثار زيت وملاحظات بالقلم.',
          en: 'Cookery books, which come back with oil stains and notes in pencil.',
        },
        { ar: 'أطلس واحد قديم تحجزه القرى بالدور.', en: 'One old atlas, for which the villages take turns.' },
      ],
    },
    {
      kind: 'quote',
      ar: '«في القرية الرابعة رجل يستعير الأطلس منذ الشتاء ويعيده في موعده. سألته عمّ يبحث، فقال: عن أبعد مكان يصل إليه طريقنا.»',
      en: '“In the fourth village there is a man who has been borrowing the atlas since the winter, and always returns it on time. I asked him what he was looking for. The farthest place our road goes, he said.”',
      byAr: 'سائق المكتبة المتنقلة',
      byEn: 'Driver of the travelling library',
    },
    { kind: 'h2', ar: 'لا غرامات', en: 'No fines' },
    {
      kind: 'p',
      ar: 'ألغت الدائرة غرامات التأخير بعد شهرين، حين لاحظت أن من يتأخر مرة لا يعود. والبديل من اقتراح السائق: من تأخر يروي كيف انتهت القصة. وتقول الدائرة إن الكتب المفقودة لا تزيد على 37 كتاباً، أي نحو 1.5 في المئة.',
      en: 'The service dropped its late fines after two months, when it noticed that those who were late once did not come back. What replaced them was the driver’s idea: the latecomer tells how the story ended. The service says no more than 37 books have been lost, or about 1.5 per cent.',
      sources: ['library-service'],
    },
    {
      kind: 'p',
      ar: 'وستنضم إلى الجولة في كانون الثاني قريتان على طريق وادي السدر، فيصبح عدد القرى 11 قرية، ويُضاف يوم سادس إلى جدول الشاحنة. وطلبت الدائرة شاحنة ثانية، لكن الموازنة لا تتسع هذا العام إلا لإصلاح الرف الذي يصرّ.',
      en: 'In January two villages on the Wadi al-Sidr road will join the round. That will make 11 villages and add a sixth day to the van’s week. The service has asked for a second van, but this year’s budget stretches no further than mending the shelf that creaks.',
      sources: ['library-service', 'harbour-radio'],
    },
    {
      kind: 'p',
      ar: 'ورفض أطفال التلّة إصلاحه. وكتبوا إلى الدائرة رسالة وقّعها 28 منهم: كيف نعرف إذاً أنكم وصلتم؟',
      en: 'The children of al-Talla are against it. They have written the service a letter, signed by 28 of them: “How would we know, then, that you had come?”',
    },
    {
      kind: 'p',
      ar: 'لطلب كتاب أو تعديل موعد التوقف في قريتكم، تتلقى الدائرة الاتصالات على الرقم 555 0120 من الأحد إلى الخميس.',
      en: null,
    },
  ],
  omit: [{ block: 10, reason: 'A telephone notice for local borrowers; of no use to readers abroad.' }],
  sources: [
    { key: 'library-service', role: 'primary', url: 'https://libraries.example/loans' },
    { key: 'harbour-radio', role: 'supporting', note: 'مقابلة مع مدير الدائرة' },
  ],
}
