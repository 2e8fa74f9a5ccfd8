import type { NewsMediaOrganization } from 'schema-dts'
import { aboutPath, correctionsPath } from '@/newsroom/editions/paths'
import { absolute } from '../absolute'
import type { Reading } from '../reading'

/** The newsroom, as a page in a language names it. */
export function organization({ language, t }: Reading): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute('/#newsroom'),
    name: t('site'),
    url: absolute('/'),
    logo: { '@type': 'ImageObject', url: absolute('/brand/logo.png'), width: '600', height: '219' },
    correctionsPolicy: absolute(correctionsPath(language)),
    publishingPrinciples: absolute(aboutPath(language)),
  }
}
