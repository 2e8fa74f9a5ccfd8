import fc from 'fast-check'
import { test, expect } from 'vitest'
import { readFileSync } from 'node:fs'
import { recognise } from './importing/recognise'
import { register } from './importing/register'
import { suggestEdits } from './text/suggestions'
import { applySuggestions } from './text/applySuggestion'
import { sentencesOf } from './text/sentences'
import { fold } from './text/fold'
import { strictKey } from './text/strictKey'
import { ingest } from './text/ingest'
import { wordDiff } from './text/wordDiff'
import { messyText, timeOf } from './text/testing'
test.skip('story', () => {
  const r = recognise(readFileSync('/work/shared/stories/ain-al-asad.txt','utf8'), register)
  for (const b of r.blocks) { console.log(b.kind, b.lines, JSON.stringify(b.text.slice(0,60)), b.caption??'', b.credit??'');
    for (const s of b.suggestions) console.log('    ', s.rule, JSON.stringify(b.text.slice(Math.max(0,s.from-12),s.from)+'['+s.before+'→'+s.after+']'+b.text.slice(s.to,s.to+12)), s.pair??'')
    for (const s of sentencesOf(b.text)) console.log('   |', s.slice(-30)) }
  console.log(r.dateline, r.missing, r.joined)
})
test('many', () => {
  fc.assert(fc.property(messyText, (raw) => { const t='قال '+raw; const a=applySuggestions(t,suggestEdits(t)); expect(suggestEdits(a)).toEqual([]) ; expect(fold(fold(raw))).toBe(fold(raw)); expect(strictKey(strictKey(raw))).toBe(strictKey(raw)); expect(ingest(ingest(raw))).toBe(ingest(raw)) }), { numRuns: 60000 })
}, 200000)
test.skip('times', () => {
  const w = Array.from({length:1000},(_,i)=>'كلمة'+i)
  console.log('rewritten', timeOf(()=>wordDiff(w.join(' '), w.map(x=>x+'ا').join(' '))), 'half', timeOf(()=>wordDiff(w.join(' '), w.map((x,i)=>i%3?x:x+'ا').join(' '))))
  const big: Record<string,string> = { line50k:'كلمة '.repeat(10000), l20k:'سطر بلا نقطة\n'.repeat(20000), l20kt:'سطر بنقطة.\n'.repeat(20000), blanks:'\n'.repeat(20000)+'a', quotes:'" '.repeat(100000), mb: 'كلمة، وأخرى .. "ثم" '.repeat(50000), items:'- بند\n'.repeat(20000), parens:'('.repeat(100000), colons: ':'.repeat(100000), tat:'ـ'.repeat(200000)+'ا', marks:'\u064B'.repeat(200000)+'ا', caps:('سطر (ارشيف)\n').repeat(20000), url:'https://a'.repeat(20000)+' قال', at:'a@'.repeat(50000)+' قال', sp:' '.repeat(100000)+'قال .', spx: ('قال'+' '.repeat(50)+'.').repeat(3000) }
  for (const [k,t] of Object.entries(big)) console.log(k, Math.round(timeOf(()=>recognise(t,register))), 'check', Math.round(timeOf(()=>suggestEdits(t))), 'sent', Math.round(timeOf(()=>sentencesOf(t))), 'fold', Math.round(timeOf(()=>fold(t))),'strict', Math.round(timeOf(()=>strictKey(t))))
}, 200000)
