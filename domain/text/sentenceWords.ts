/** The words that decide where a sentence ends. Spelled without harakat. */

/** Titles and abbreviations of more than one letter that end in a dot without ending a sentence. */
export const abbreviations = new Set(
  (
    'أ.د ا.د ص.ب ق.م ب.م ج.م ج.م.ع م.د د.م أ.م م.م ت.ت ه.م هـ.م ' +
    'mr mrs ms dr prof gen col lt maj capt sgt gov sen rep rev hon st jr sr vs etc e.g i.e cf ca approx no nos vol fig ' +
    'pp ed eds inc ltd co corp dept est u.s u.k u.n u.s.a e.u d.c a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Single letters that, after a number, are a unit: metre or Christian era, hijri year, morning. */
export const unitLetters = new Set(['م', 'ه', 'هـ', 'ص'])

/** Bare verbs of saying: after a closing quotation mark they go on with the sentence. */
export const sayingVerbs = new Set(
  (
    'قال قالت قالوا قلت قالا يقول تقول يقولون أضاف أضافت اضاف اضافت يضيف تضيف أكد أكدت اكد اكدت يؤكد تؤكد ' +
    'أوضح أوضحت اوضح اوضحت يوضح توضح صرح صرحت ذكر ذكرت يذكر أعلن أعلنت اعلن اعلنت شدد شددت تابع تابعت ' +
    'أشار أشارت اشار اشارت علق علقت كتب كتبت رد ردت هتف هتفت صرخ صاح سأل سألت تساءل تساءلت أجاب أجابت اجاب اجابت ' +
    'ختم ختمت روى روت حذر حذرت said says'
  ).split(' '),
)

/** Words whose first letter و or ف is their own, not "and" or "so". */
export const notConjunctions = new Set(
  (
    'في فيه فيها فيهم فيهما فيهن فينا فيك فيما فقط فوق فوقه فوقها فور فورا فورية فوري فريق فريقه فريقها فريقا فرق فترة ' +
    'فترات فتاة فتيات فتى فتح فتحت فاز فازت فوز فئة فئات فكرة فكر فعل فعلا فعليا فلسطين فلسطيني فلسطينية فلسطينيون فرنسا ' +
    'فرنسي فرنسية فبراير فيتنام فيديو فيلم فيروس فيلق فيضانات فيضان فيصل فنان فنانة فندق فنزويلا فنلندا فضلا فضل فصل فصول فرد ' +
    'فرصة فرص فشل فشلت فقد فقدت فقدان فهم فوضى فؤاد فادي فاطمة فهد فاروق فايز ' +
    'وفق وفقا وسط وسطاء وسيط وسيلة وسائل وزير وزيرة وزيرا وزراء وزارة وزارات واشنطن وكالة وكالات وكيل وقت وقتا وقف وقوف ' +
    'وقود وقائع وقع وقعت وقوع وفد وفود وفاة وفيات وفاء وضع وضعت وضوح واضح واضحة واقع واقعة وحدة وحدات وحده وحدها وحيد ' +
    'وحيدة واحد واحدة ولي ولاية ولايات ولادة وليد ولد ولدت والد والده والدها والدة والي وطن وطني وطنية وصل وصلت وصول وصف ' +
    'وصفت وصفا وجه وجهت وجود وجهة وجد وجدت وجبة وثيقة وثائق وثق ورد وردت ورقة ورق ورشة ورش وراء وراءه وعد وعدت وعود وعي ' +
    'وباء وادي ودي وردة وظيفة وظائف وفرة وقاية وداع وداعا'
  ).split(' '),
)
