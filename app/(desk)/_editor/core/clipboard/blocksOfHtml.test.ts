// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { RootChild } from '@/domain/segments/document'
import { heading, lineBreak, link, list, listItem, paragraph, quote, textNode } from '@/domain/segments/nodes'
import { blocksOfHtml } from './blocksOfHtml'
import { blocksOfText } from './blocksOfText'

function paste(html: string, formats?: number): RootChild[] {
  return blocksOfHtml(new DOMParser().parseFromString(html, 'text/html').body, formats)
}

describe('pasting from a word processor', () => {
  it("takes Word's paragraphs, bold and lists, and none of its styles", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-family:"Sakkal Majalla"}</style></head><body>
      <!--StartFragment-->
      <h1 dir=RTL style='font-size:16pt'><span lang=AR-SA>عنوان كبير</span><o:p></o:p></h1>
      <p class=MsoNormal dir=RTL style='text-align:right'><span lang=AR-SA style='font-family:"Sakkal Majalla";color:red'>قال <b>الوزير</b>&nbsp; إن</span><span dir=LTR></span><o:p>&nbsp;</o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span>بند أول</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>بند ثان</p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>١.</span>مرقّم</p>
      <img src="file:///C:/a.png"><!--EndFragment--></body></html>`
    expect(paste(html)).toEqual([
      heading('h2', 'عنوان كبير'),
      paragraph([textNode('قال '), textNode('الوزير', 1), textNode(' إن')]),
      list('bullet', [listItem('بند أول'), listItem('بند ثان')]),
      list('number', [listItem('مرقّم')]),
    ])
  })

  it("takes Google Docs' weights, links and headings", () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="rtl"><span style="font-weight:700">فرعي</span></h3>
      <p dir="rtl" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">نص </span><span style="font-weight:700">غليظ</span><span> ثم </span><a href="https://example.org/a"><span style="text-decoration:underline">رابط</span></a></p><br />
      <ul><li dir="rtl"><p><span>أول</span></p></li><ul><li><p><span>متداخل</span></p></li></ul></ul></b>`
    expect(paste(html)).toEqual([
      heading('h3', 'فرعي'),
      paragraph([
        textNode('نص '),
        textNode('غليظ', 1),
        textNode(' ثم '),
        link('https://example.org/a', [textNode('رابط')]),
      ]),
      list('bullet', [listItem('أول'), listItem('متداخل')]),
    ])
  })
})

describe('pasting from a web page', () => {
  it("takes a news page's text and leaves its furniture", () => {
    const html = `<article><header><h1>العنوان</h1></header><nav>الرئيسية</nav>
      <figure><picture><img src="https://example.org/p.jpg" alt="x"></picture><figcaption>تعليق</figcaption></figure>
      <div class="body"><p>فقرة&nbsp;أولى</p><script>track()</script><div hidden>مخفي</div>
      سطر وحده<br><br>سطر بعده<br/>وآخر
      <blockquote><p>قول مأثور</p><p>وتتمته</p></blockquote>
      <p><em>مائل</em> و<a href="javascript:alert(1)">خطر</a> و<a href="#top">داخلي</a></p>
      <h4>رابع</h4><table><tr><td>خلية</td><td>أخرى</td></tr></table></div></article>`
    expect(paste(html)).toEqual([
      heading('h2', 'العنوان'),
      paragraph('تعليق'),
      paragraph('فقرة أولى'),
      paragraph('سطر وحده'),
      paragraph([textNode('سطر بعده'), lineBreak(), textNode('وآخر')]),
      quote('قول مأثور'),
      quote('وتتمته'),
      paragraph('مائل وخطر وداخلي'),
      heading('h3', 'رابع'),
      paragraph('خلية'),
      paragraph('أخرى'),
    ])
  })

  it('keeps italics only where the language has them', () => {
    expect(paste('<p>a <i>b</i></p>', 3)).toEqual([paragraph([textNode('a '), textNode('b', 2)])])
    expect(paste('<p>a <i>b</i></p>')).toEqual([paragraph('a b')])
  })

  it('brings text into the stored form', () => {
    expect(paste('<p>\u202Bﻣﺮﺣﺒﺎ\u202C\u200B</p>')).toEqual([paragraph('مرحبا')])
  })

  it('takes nothing from a picture alone', () => {
    expect(paste('<img src="https://example.org/a.png">')).toEqual([])
  })
})

describe('pasting plain text', () => {
  it('makes a paragraph of every line that is not blank', () => {
    expect(blocksOfText('أول\r\n\r\n  ثان \n\nثالث')).toEqual([
      paragraph('أول'),
      paragraph('ثان'),
      paragraph('ثالث'),
    ])
  })
})
