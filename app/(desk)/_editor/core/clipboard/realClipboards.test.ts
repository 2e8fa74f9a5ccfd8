// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { RootChild } from '@/domain/segments/document'
import { heading, link, list, listItem, paragraph, quote, textNode } from '@/domain/segments/nodes'
import { blocksOfHtml } from './blocksOfHtml'

function paste(html: string): RootChild[] {
  return blocksOfHtml(new DOMParser().parseFromString(html, 'text/html').body)
}

/** What Word for Windows puts on the clipboard: conditional comments, footnotes, lists as paragraphs. */
const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-name:"عادي"; margin:0cm} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle dir=RTL><b><span lang=AR-SA style='font-size:16.0pt;mso-ascii-font-family:Arial'>حديقة النهر</span></b><b><span dir=LTR><o:p></o:p></span></b></p>
<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><span lang=AR-SA>افتتحت
البلدية حديقة</span><span class=MsoFootnoteReference><span lang=AR-SA><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><!--[if !supportFootnotes]--><span>[1]</span><!--[endif]--></span></a></span></span><span lang=AR-SA> على <b>ضفة</b> النهر</span><span dir=RTL></span><span lang=AR-SA>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst dir=RTL style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><!--[endif]--><span lang=AR-SA>أشجار<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]><span lang=AR-SA>ملاعب<o:p></o:p></span></p>
<p class=MsoNormal><span lang=AR-SA style='mso-bidi-font-weight:bold'><o:p>&nbsp;</o:p></span></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> مصدر: البلدية</p></div></div>
<!--EndFragment--></body></html>`

/** LibreOffice Writer: fonts, attributes in capitals, empty paragraphs with a break. */
const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">p { direction: rtl }</style></head>
<body lang="ar-SA" link="#000080" dir="rtl"><h2 class="western"><font face="Amiri"><font size="4">ماء معالج</font></font></h2>
<p align="right" style="margin-bottom: 0cm; line-height: 100%"><font color="#c9211e"><font face="Amiri"><b>قالت</b> المهندسة:</font></font></p>
<p style="margin-bottom: 0cm"><br/></p>
<ol><li><p align="right">أولًا</p></li><li><p align="right">ثانيًا</p></li></ol>
<p><sdfield type="DATETIME">3 نوفمبر</sdfield> في <a href="https://example.org/x">الموقع</a></p></body></html>`

/** A newspaper's page: scripts, trackers, nested boxes, a figure, a table, unsafe links. */
const newspaper = `<meta charset='utf-8'><div class="article-body"><div><div dir="rtl" style="color: rgb(34, 34, 34); font-family: &quot;Noto Kufi&quot;; font-size: 18px;">
<script>window.ads=[]</script><style>.x{color:red}</style><noscript><img src="https://track.example.org/p.gif" width="1" height="1"></noscript>
<p><span style="color:#f00;background-color:yellow"><span style="font-weight: 700;">السرو</span></span> - افتتحت <a href="javascript:void(0)" onclick="x()">البلدية</a> حديقة</p>
<ins class="adsbygoogle" style="display:block"></ins>
<figure><img src="data:image/png;base64,iVBORw0KGgo="><figcaption>أطفال في الحديقة (أرشيف)</figcaption></figure>
<div><div><div>وقالت <strong>المهندسة</strong> إن <a href="https://example.org/a?utm=1" style="color:blue"><span>الخطة</span></a> تمضي.</div></div></div>
<blockquote class="q"><p>«لم نقطع شجرة»</p></blockquote><button>مشاركة</button><img src="https://track.example.org/1.gif" onerror="alert(1)">
<table><tbody><tr><td>الشجر</td><td>300</td></tr></tbody></table></div></div></div>`

describe('clipboards as programs write them', () => {
  it('Word: text, bold and lists, without footnote numbers and comments', () => {
    expect(paste(word)).toEqual([
      paragraph([textNode('حديقة النهر', 1)]),
      paragraph([textNode('افتتحت البلدية حديقة على '), textNode('ضفة', 1), textNode(' النهر.')]),
      list('bullet', [listItem('أشجار'), listItem('ملاعب')]),
      paragraph('مصدر: البلدية'),
    ])
  })

  it('LibreOffice: headings, numbered lists and links, without fonts', () => {
    expect(paste(libreOffice)).toEqual([
      heading('h2', 'ماء معالج'),
      paragraph([textNode('قالت', 1), textNode(' المهندسة:')]),
      list('number', [listItem('أولًا'), listItem('ثانيًا')]),
      paragraph([textNode('3 نوفمبر في '), link('https://example.org/x', [textNode('الموقع')])]),
    ])
  })

  it("a newspaper's page: its text, and nothing that runs, tracks or shows a picture", () => {
    expect(paste(newspaper)).toEqual([
      paragraph([textNode('السرو', 1), textNode(' - افتتحت البلدية حديقة')]),
      paragraph('أطفال في الحديقة (أرشيف)'),
      paragraph([
        textNode('وقالت '),
        textNode('المهندسة', 1),
        textNode(' إن '),
        link('https://example.org/a?utm=1', [textNode('الخطة')]),
        textNode(' تمضي.'),
      ]),
      quote('«لم نقطع شجرة»'),
      paragraph('الشجر'),
      paragraph('300'),
    ])
  })

  it('two breaks in a bold span of Google Docs begin a new paragraph', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-2"><p dir="rtl"><span style="font-weight:400">أول</span></p><br><p dir="rtl"><span style="font-weight:700;font-style:normal">ثان</span><span><br></span><span>ثالث</span></p></b>`
    const [first, second] = paste(html)
    expect(first).toEqual(paragraph('أول'))
    expect(second).toMatchObject({
      type: 'paragraph',
      children: [{ text: 'ثان', format: 1 }, { type: 'linebreak' }, { text: 'ثالث', format: 0 }],
    })
  })
})
