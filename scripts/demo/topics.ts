import type { DemoTopic } from './types'

/** The four sections of the demo site, in the order of the masthead. */
export const demoTopics: DemoTopic[] = [
  {
    key: 'water',
    nameAr: 'المياه والبيئة',
    nameEn: 'Water and environment',
    slugAr: 'المياه-والبيئة',
    slugEn: 'water-and-environment',
  },
  {
    key: 'economy',
    nameAr: 'النقل والاقتصاد',
    nameEn: 'Transport and economy',
    slugAr: 'النقل-والاقتصاد',
    slugEn: 'transport-and-economy',
  },
  { key: 'culture', nameAr: 'الثقافة', nameEn: 'Culture', slugAr: 'الثقافة', slugEn: 'culture' },
  {
    key: 'society',
    nameAr: 'المجتمع والرياضة',
    nameEn: 'Society and sport',
    slugAr: 'المجتمع-والرياضة',
    slugEn: 'society-and-sport',
  },
]
