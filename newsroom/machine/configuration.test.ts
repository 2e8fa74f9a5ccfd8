import { describe, expect, it } from 'vitest'
import { machineIn } from './configuration'

const libre = { MACHINE_PROVIDER: 'libretranslate', MACHINE_URL: 'http://localhost:5000/' }
const model = { MACHINE_PROVIDER: 'openai', MACHINE_URL: 'https://models.example/v1', MACHINE_MODEL: 'gemma' }

describe('the configuration of machine drafts', () => {
  it('is none where nothing is said', () => {
    expect(machineIn({})).toBeNull()
    expect(machineIn({ MACHINE_PROVIDER: '', MACHINE_URL: ' ', MACHINE_KEY: undefined })).toBeNull()
  })

  it('is whole with a provider and an address, and a model where there are several', () => {
    expect(machineIn(libre)).toEqual({
      provider: 'libretranslate',
      url: 'http://localhost:5000',
      host: 'localhost:5000',
      key: null,
      model: null,
    })
    expect(machineIn({ ...model, MACHINE_KEY: ' sk-1 ' })).toEqual({
      provider: 'openai',
      url: 'https://models.example/v1',
      host: 'models.example',
      key: 'sk-1',
      model: 'gemma',
    })
  })

  it.each([
    ['a key alone', { MACHINE_KEY: 'k' }, 'MACHINE_PROVIDER is missing: libretranslate or openai'],
    ['an unknown provider', { ...libre, MACHINE_PROVIDER: 'deepl' }, 'MACHINE_PROVIDER is “deepl”'],
    ['no address', { MACHINE_PROVIDER: 'openai' }, 'MACHINE_URL is missing'],
    ['no model', { ...model, MACHINE_MODEL: '' }, 'MACHINE_MODEL is missing'],
    ['another protocol', { ...libre, MACHINE_URL: 'file:///etc/passwd' }, 'MACHINE_URL is no address'],
    ['half an address', { ...libre, MACHINE_URL: 'localhost:5000' }, 'MACHINE_URL is no address'],
    ['a key in the address', { ...libre, MACHINE_URL: 'http://a:b@localhost' }, 'belongs into MACHINE_KEY'],
    ['a question in the address', { ...libre, MACHINE_URL: 'http://localhost/?api_key=k' }, 'MACHINE_KEY'],
    ['a key in two lines', { ...libre, MACHINE_KEY: 'a\nb' }, 'MACHINE_KEY holds'],
  ])('is refused with %s, in words', (_, environment, message) => {
    expect(() => machineIn(environment)).toThrow(message)
    expect(() => machineIn(environment)).toThrow('docs/running.md')
  })

  it('never repeats a key in an error', () => {
    expect(() => machineIn({ ...libre, MACHINE_KEY: 'secret one' })).toThrow(/^(?!.*secret)/)
  })
})
