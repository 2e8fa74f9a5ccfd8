import type { DemoStory } from '../types'

export const dates: DemoStory = {
  key: 'dates',
  topics: ['economy', 'water'],
  writer: 'writer3',
  translator: 'translator2',
  stage: 'publishedBoth',
  title: {
    ar: 'ليالٍ باردة تؤخر تمر واحة النعيم أسبوعين وتزيده حلاوة',
    en: 'Cold nights delay the Naim Oasis dates by two weeks, and sweeten them',
  },
  standfirst: {
    ar: 'المحصول أقل من العام الماضي بنحو 12 في المئة، لكن الواحة تبيعه للمرة الأولى بالصنف لا بالكيس، وتجرّب رافعتين بدلاً من السلّم.',
    en: 'The crop is down by about 12 per cent on last year. But for the first time the oasis is selling by grade rather than by the sack, and trying two lifts in place of the ladder.',
  },
  dateline: { ar: 'واحة النعيم', en: 'Naim Oasis' },
  slug: { ar: 'ليال-باردة-تؤخر-تمر-واحة-النعيم', en: 'cold-nights-delay-naim-oasis-dates' },
  lead: {
    picture: 'dates',
    captionAr: 'سلّم خشبي على نخلة مثقلة بالعذوق في واحة النعيم، 15 تشرين الأول.',
    captionEn: 'A wooden ladder against a laden palm in the Naim Oasis, 15 October.',
    altAr: 'سلّم يستند إلى نخلة تتدلى منها عذوق التمر',
    altEn: 'A ladder leans on a date palm hung with ripe bunches',
  },
  blocks: [
    {
      kind: 'p',
      ar: 'يصعد أبو راشد السلّم الخشبي نفسه منذ 27 موسماً، لكنه لم يصعده من قبل في منتصف تشرين الأول. «العذق لا يكذب»، يقول من بين السعف، «ألمسه بإصبع واحدة فأعرف إن كان عليّ أن أقطع أو أن أنزل وأنتظر».',
      en: 'Abu Rashid has climbed the same wooden ladder for 27 seasons, but never before in the middle of October. “The bunch doesn’t lie,” he says from among the fronds. “I touch it with one finger and know whether to cut, or to climb down and wait.”',
    },
    {
      kind: 'p',
      ar: 'تأخر الجني في الواحة أسبوعين هذا العام. وتقول محطة الأرصاد المحلية إن الحرارة هبطت إلى ما دون 17 درجة مئوية في 13 ليلة من ليالي أيلول، وهو أكبر عدد منذ بدأ [التسجيل](https://naim-weather.example/september) عام 1996.',
      en: 'This year’s harvest is two weeks late. The local weather station says the temperature fell below 17 degrees Celsius on 13 nights in September, the most since [records](https://naim-weather.example/september) began in 1996.',
      sources: ['naim-weather'],
    },
    {
      kind: 'p',
      ar: 'ويقدّر اتحاد مزارعي النخيل المحصول بنحو 4,300 طن، أي أقل من محصول العام الماضي بنحو 12 في المئة. غير أن البرودة التي أبطأت النضج رفعت نسبة السكر في الثمرة إلى 71 في المئة، وهي نسبة لم تبلغها الواحة منذ ستة مواسم.',
      en: 'The Palm Growers’ Union puts the crop at about 4,300 tonnes, some 12 per cent below last year’s. Yet the cold that slowed the ripening has raised the sugar in the fruit to 71 per cent, a level the oasis had not reached for six seasons.',
      sources: ['palm-growers'],
    },
    { kind: 'h2', ar: 'بالصنف لا بالكيس', en: 'By the grade, not the sack' },
    {
      kind: 'p',
      ar: 'حتى العام الماضي كانت الواحة تبيع تمرها مخلوطاً في أكياس من 50 كيلوغراماً. أما هذا الموسم ففتحت التعاونية مفرزاً صغيراً يعمل فيه 34 عاملاً وعاملة، وتُفرز فيه الثمار على أربع درجات:',
      en: 'Until last year the oasis sold its dates mixed, in sacks of 50 kilograms. This season the cooperative has opened a small sorting shed where 34 men and women divide the fruit into four grades:',
      sources: ['naim-coop'],
    },
    {
      kind: 'ol',
      items: [
        {
          ar: 'الممتاز: ثمرة كاملة لينة، تُرصف باليد في العلب.',
          en: 'Premium: whole, soft fruit, laid in boxes by hand.',
        },
        {
          ar: 'الجيد: ثمرة كاملة جفّ طرفها، للأسواق القريبة.',
          en: 'Good: whole fruit with a dry tip, for the markets near by.',
        },
        {
          ar: 'الشقّ: ثمرة انشقت قشرتها، للدبس والخل.',
          en: 'Split: fruit whose skin has burst, for syrup and vinegar.',
        },
        {
          ar: 'الحشف: ثمرة لم تنضج، علفاً للإبل والأغنام.',
          en: 'Hashaf: fruit that never ripened, as feed for camels and sheep.',
        },
      ],
    },
    {
      kind: 'p',
      ar: 'ويباع الكيلوغرام من الدرجة الممتازة بسعر 6,000 دينار، في حين لم يتجاوز سعر الكيلوغرام المخلوط في العام الماضي 2,200 دينار. وتقول التعاونية إن الفرق يغطي أجور المفرز ويُبقي للمزارع أكثر مما خسره من الكمية.',
      en: 'A kilogram of the premium grade sells for 6,000 dinars, where last year’s mixed dates fetched no more than 2,200 dinars a kilogram. The cooperative says the difference covers the wages of the shed and leaves growers with more than they have lost in quantity.',
      sources: ['naim-coop', 'palm-growers'],
    },
    {
      kind: 'quote',
      ar: '«كنا نبيع النخلة كلها بسعر أسوأ ثمرة فيها.»',
      en: '“We used to sell the whole palm at the price of the worst date on it.”',
      byAr: 'مديرة تعاونية واحة النعيم',
      byEn: 'Manager of the Naim Oasis Cooperative',
      sources: ['naim-coop'],
    },
    { kind: 'h2', ar: 'السلّم والرافعة', en: 'The ladder and the lift' },
    {
      kind: 'p',
      ar: 'واستأجر الاتحاد رافعتين كهربائيتين ليجرّب الجني من دون تسلق. تنجز الرافعة 45 نخلة في اليوم، وينجز المتسلق الماهر 18. لكنها لا تدخل بين الصفوف القديمة، حيث لا تزيد المسافة بين جذع وآخر على ثلاثة أمتار.',
      en: 'The union has hired two electric lifts, to try harvesting without climbing. A lift gets through 45 palms a day, a skilled climber 18. But it cannot pass between the old rows, where one trunk stands no more than three metres from the next.',
      sources: ['palm-growers'],
    },
    {
      kind: 'p',
      ar: 'لذلك لا يخشى أبو راشد على سلّمه. ينزل بعذق واحد، ويعدّ في كفه ما نضج من حبّاته: تسع من كل عشر. «غداً»، يقول، ثم يعلّق السلّم على الجذع كمن يعلّق معطفاً.',
      en: 'So Abu Rashid has no fears for his ladder. He comes down with a single bunch and counts the ripe dates in his palm: nine in every ten. “Tomorrow,” he says, and hangs the ladder on the trunk as one hangs up a coat.',
    },
  ],
  sources: [
    { key: 'palm-growers', role: 'primary', url: 'https://palm-growers.example/season' },
    { key: 'naim-weather', role: 'primary', url: 'https://naim-weather.example/september' },
    { key: 'naim-coop', role: 'supporting', note: 'زيارة المفرز، 15 تشرين الأول' },
    { key: 'coast-agency', role: 'background' },
  ],
}
