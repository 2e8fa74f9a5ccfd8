/** Written by `scripts/fonts/reader.ts`. */
export const fontFiles = {
  'naskh-ar-400': '/fonts/reader/naskh-ar-400.e924470c.woff2',
  'naskh-ar-700': '/fonts/reader/naskh-ar-700.43adeb87.woff2',
  'naskh-la-400': '/fonts/reader/naskh-la-400.4b6ab1ec.woff2',
  'naskh-la-700': '/fonts/reader/naskh-la-700.ddae9c87.woff2',
  'plex-ar-400': '/fonts/reader/plex-ar-400.0dec91d5.woff2',
  'plex-ar-700': '/fonts/reader/plex-ar-700.88c54755.woff2',
  'plex-arla-400': '/fonts/reader/plex-arla-400.5bc09521.woff2',
  'plex-arla-700': '/fonts/reader/plex-arla-700.a7100499.woff2',
  'plex-ar-word': '/fonts/reader/plex-ar-word.6aab2344.woff2',
  'plex-la-400': '/fonts/reader/plex-la-400.617f14f0.woff2',
  'plex-la-700': '/fonts/reader/plex-la-700.5b401f36.woff2',
  'serif-400': '/fonts/reader/serif-400.bba66f37.woff2',
  'serif-600': '/fonts/reader/serif-600.55959cb4.woff2',
  'serif-italic-400': '/fonts/reader/serif-italic-400.d9e56a8e.woff2',
  'serif-head-600': '/fonts/reader/serif-head-600.ced680ca.woff2',
} as const
