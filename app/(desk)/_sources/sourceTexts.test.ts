import { describe, expect, it } from 'vitest'
import { emptySource, problemsOf, sourceOf } from './sourceTexts'

describe('sourceOf', () => {
  it('takes one alias a line and language codes between any commas', () => {
    const texts = {
      ...emptySource,
      nameAr: ' وكالة الضفاف ',
      aliasesAr: 'الضفاف\n\n وكالة الضفة ',
      languages: 'ar، en,fr',
    }
    expect(sourceOf(texts, false)).toMatchObject({
      nameAr: 'وكالة الضفاف',
      aliasesAr: ['الضفاف', 'وكالة الضفة'],
      languages: ['ar', 'en', 'fr'],
    })
  })

  it('sends contacts only for who sees them, so that nobody empties them unseen', () => {
    expect(sourceOf(emptySource, false)).not.toHaveProperty('contacts')
    expect(sourceOf({ ...emptySource, contacts: '+000' }, true)).toMatchObject({ contacts: '+000' })
  })
})

describe('problemsOf', () => {
  const good = { ...emptySource, nameAr: 'وكالة الضفاف' }

  it('asks for the Arabic name', () => {
    expect(problemsOf({ ...good, nameAr: ' ' })).toEqual({ nameAr: 'nameMissing' })
    expect(problemsOf(good)).toEqual({})
  })

  it.each(['javascript:alert(1)', 'dhifaf.example', 'ftp://dhifaf.example'])(
    'refuses %s as a website',
    (website) => {
      expect(problemsOf({ ...good, website })).toEqual({ website: 'badAddress' })
    },
  )

  it('wants a country as its two letters', () => {
    expect(problemsOf({ ...good, country: 'lb' })).toEqual({})
    expect(problemsOf({ ...good, country: 'لبنان' })).toEqual({ country: 'badCountry' })
  })
})
