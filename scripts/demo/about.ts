/** What the demo newsroom says about itself, on the page about it and where it speaks of corrections. */
export const aboutItself = {
  contactEmail: 'readers@tarjuman.example',
  aboutAr: `ترجمان غرفة أخبار تكتب بالعربية وتُقرأ بالإنكليزية أيضاً. نكتب عن الماء والعمل والمدن، وعن الناس الذين يصلحون ما انكسر.

## كيف نكتب
لكل مادة مصادر، وهي مذكورة في آخرها بأسمائها. يكتب المادةَ شخص ويعتمدها آخر، ولا يُنشر خبر رآه واحد.

## كيف نترجم
كل ترجمة تقابل نصها العربي فقرة فقرة، ولا يعتمدها من كتبها. تستطيع أن تقرأ النصّين جنباً إلى جنب، وإذا صُوِّب العربي عرفت أي فقرة من الإنكليزية لم تلحق به بعد.

## من نحن
هذه غرفة أخبار للتجربة: قصصها وأهلها ومدنها من نسج الخيال.`,
  aboutEn: `Tarjuman is a newsroom that writes in Arabic and is read in English too. We write about water, work and cities, and about the people who mend what is broken.

## How we write
Every story stands on sources, and names them at its end. One person writes a story and another approves it: nothing is published that only one of us has seen.

## How we translate
Every translation answers its Arabic paragraph by paragraph, and nobody approves their own. You can read both texts side by side; and when the Arabic is corrected, you see which paragraph of the English has yet to follow.

## Who we are
This is a newsroom for trying things out: its stories, its people and its towns are invented.`,
  correctionPolicyAr:
    'إذا أخطأنا صوّبنا وقلنا ما كان الخطأ: بجانب الفقرة، وفي آخر المادة، وفي سجل التصويبات. ولا نغيّر معنى نشرناه من دون أن نقول.',
  correctionPolicyEn:
    'When we get something wrong we correct it and say what was wrong: beside the paragraph, at the end of the story and in the log of corrections. We never change the meaning of what we published without saying so.',
}
