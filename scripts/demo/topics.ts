import type { DemoTopic } from './types'

/** The four sections of the demo site, in the order of the masthead. */
export const demoTopics: DemoTopic[] = [
  {
    key: 'water',
    nameAr: 'المياه والبيئة',
    nameEn: 'Water and environment',
    slug: 'water-and-environment',
  },
  {
    key: 'economy',
    nameAr: 'النقل والاقتصاد',
    nameEn: 'Transport and economy',
    slug: 'transport-and-economy',
  },
  { key: 'culture', nameAr: 'الثقافة', nameEn: 'Culture', slug: 'culture' },
  {
    key: 'society',
    nameAr: 'المجتمع والرياضة',
    nameEn: 'Society and sport',
    slug: 'society-and-sport',
  },
]
