/** What the demo newsroom says about itself, at the foot of every page. */
export const aboutItself = {
  aboutAr:
    'ترجمان غرفة أخبار تكتب بالعربية وتُقرأ بالإنكليزية أيضاً. كل ترجمة تقابل نصها فقرة فقرة، ولا يعتمدها من كتبها.',
  aboutEn:
    'Tarjuman is a newsroom that writes in Arabic and is read in English too. Every translation answers its Arabic paragraph by paragraph, and nobody approves their own.',
  correctionPolicyAr:
    'إذا أخطأنا صوّبنا وقلنا ما كان الخطأ: بجانب الفقرة، وفي آخر المادة، وفي الصفحة الأولى. ولا نغيّر معنى نشرناه من دون أن نقول.',
  correctionPolicyEn:
    'When we get something wrong we correct it and say what was wrong: beside the paragraph, at the end of the story and on the front page. We never change the meaning of what we published without saying so.',
}
