import type { DemoPicture } from '../types'

interface PictureTexts {
  alt: [ar: string, en: string]
  caption: [ar: string, en: string]
  focal: [x: number, y: number]
}

const picture = (key: string, { alt, caption, focal }: PictureTexts): DemoPicture => ({
  key,
  file: `${key}.svg`,
  altAr: alt[0],
  altEn: alt[1],
  captionAr: caption[0],
  captionEn: caption[1],
  creditAr: 'رسم: قسم الصورة، ترجمان',
  creditEn: 'Illustration: Tarjuman picture desk',
  focalX: focal[0],
  focalY: focal[1],
})

/** The drawings of the demo newsroom: 16:9, made for this product, with their default texts. */
export const demoPictures: DemoPicture[] = [
  picture('marsh', {
    alt: [
      'امرأة تقف في قارب بين القصب والشمس تشرق على الهور',
      'A woman stands in a boat among the reeds as the sun rises over the marsh',
    ],
    caption: ['فجر على هور الشهلة.', 'Dawn on the Shahla marsh.'],
    focal: [63, 52],
  }),
  picture('gauge', {
    alt: [
      'مسطرة قياس بعلامات حمراء وبيضاء تقف في ماء قناة، وعليها طائر',
      'A red and white staff gauge standing in the water of a channel, a bird perched on top',
    ],
    caption: ['مقياس المنسوب عند فم قناة المشحوف.', 'The level gauge at the mouth of the Mashhuf channel.'],
    focal: [59, 40],
  }),
  picture('rail', {
    alt: [
      'قطار أحمر يعبر جسراً حجرياً ذا أقواس وخلفه البحر والجبال',
      'A red train crosses a bridge of stone arches, with sea and hills behind it',
    ],
    caption: ['قطار خط الساحل على جسر الوادي.', 'The coast-line train on the Wadi bridge.'],
    focal: [48, 48],
  }),
  picture('dates', {
    alt: ['سلّم يستند إلى نخلة تتدلى منها عذوق التمر', 'A ladder leans on a date palm hung with ripe bunches'],
    caption: ['موسم الجني في واحة النعيم.', 'Harvest time in the Naim Oasis.'],
    focal: [57, 40],
  }),
  picture('museum', {
    alt: [
      'ظلّا امرأة وطفل أمام ثلاث جرار مضاءة في كوى مقوّسة',
      'The silhouettes of a woman and a child before three lit jars in arched niches',
    ],
    caption: ['القاعة الأولى في متحف الفخار.', 'The first gallery of the Pottery Museum.'],
    focal: [45, 60],
  }),
  picture('van', {
    alt: [
      'شاحنة صغيرة خضراء جانبها مفتوح على رفّين من الكتب',
      'A small green van whose side opens on two shelves of books',
    ],
    caption: ['المكتبة المتنقلة على طريق القرى.', 'The travelling library on the village road.'],
    focal: [48, 60],
  }),
  picture('boats', {
    alt: [
      'هيكل قارب خشبي تظهر أضلاعه، على مزلق عند شاطئ البحر',
      'The hull of a wooden boat with its ribs showing, on a slipway by the sea',
    ],
    caption: ['قارب مخيط على المزلق في الميناء القديم.', 'A sewn boat on the slip in the Old Harbour.'],
    focal: [52, 58],
  }),
  picture('knots', {
    alt: [
      'رسم لألواح خشبية يضمّها حبل في غرز متصالبة، وبجانبه بكرة حبل',
      'A drawing of wooden planks joined by rope in cross stitches, with a coil of rope beside them',
    ],
    caption: ['الغرزة المتصالبة من داخل القارب.', 'The cross stitch, from inside the boat.'],
    focal: [40, 45],
  }),
  picture('coffee', {
    alt: [
      'دلّة وفنجانان على جدار حجري، وخلفهما مدرّجات خضراء على سفح جبل',
      'A coffee pot and two cups on a stone wall, with green terraces climbing a mountainside behind',
    ],
    caption: ['مدرّجات البنّ فوق عين السرو.', 'Coffee terraces above Ayn al-Sarw.'],
    focal: [50, 64],
  }),
  picture('observatory', {
    alt: [
      'قبة مرصد مفتوحة على قمة جبل تحت سماء مليئة بالنجوم',
      'An open observatory dome on a mountain top beneath a sky full of stars',
    ],
    caption: ['مرصد عين السرو ليلاً.', 'The Ayn al-Sarw Observatory by night.'],
    focal: [48, 48],
  }),
  picture('cup', {
    alt: [
      'ملعب كرة قدم من الأعلى وعليه لاعبون بقمصان حمراء وبيضاء وظلال طويلة',
      'A football pitch from above, with players in red and white casting long shadows',
    ],
    caption: ['نهائي كأس المدارس على ملعب المرفأ.', 'The schools cup final at the al-Marfa ground.'],
    focal: [50, 50],
  }),
  picture('fishmarket', {
    alt: [
      'ميزان ذو كفّتين فوق طاولة عليها أسماك، وخلفه قوارب راسية',
      'A pair of scales on a table laid with fish, with boats at anchor behind',
    ],
    caption: ['سوق السمك في الميناء القديم.', 'The fish market in the Old Harbour.'],
    focal: [50, 55],
  }),
  picture('clinic', {
    alt: [
      'حافلة عيادة بيضاء تحت مظلة، وأمامها مقاعد وأشخاص ينتظرون',
      'A white clinic bus with its awning out, and people waiting on benches in front of it',
    ],
    caption: ['العيادة المتنقلة في وادي السدر.', 'The travelling clinic in Wadi al-Sidr.'],
    focal: [45, 60],
  }),
  picture('seeds', {
    alt: [
      'رفوف عليها مرطبانات زجاجية فيها بذور مختلفة الألوان، وسنابل قمح في إناء',
      'Shelves of glass jars holding seeds of different colours, with ears of wheat in a vase',
    ],
    caption: ['مرطبانات بنك البذور في قرية التلّة.', 'Jars at the al-Talla Seed Bank.'],
    focal: [52, 45],
  }),
  picture('calligraphy', {
    alt: [
      'قصبة كتابة ومحبرة وورقة عليها حرف عربي كبير بالحبر الأسود',
      'A reed pen, an inkwell and a sheet with a large Arabic letter in black ink',
    ],
    caption: ['طاولة في بيت الخط بالمرفأ.', 'A table in the House of Calligraphy, al-Marfa.'],
    focal: [58, 50],
  }),
  picture('trees', {
    alt: [
      'أشجار فتيّة مسنودة بأوتاد خشبية على كورنيش، وخلفها البحر وقارب شراعي',
      'Young staked trees along a corniche, with the sea and a sailing boat behind',
    ],
    caption: ['أشجار السدر على كورنيش المرفأ.', 'Sidr trees on the al-Marfa corniche.'],
    focal: [50, 50],
  }),
  picture('bees', {
    alt: [
      'صناديق نحل ملوّنة تحت شجرة سدر، ونحلات تطير حولها',
      'Painted beehives beneath a sidr tree, with bees flying about them',
    ],
    caption: ['مناحل وادي السدر.', 'The apiaries of Wadi al-Sidr.'],
    focal: [62, 62],
  }),
]
