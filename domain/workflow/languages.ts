/** The language that stories are written in. */
export const sourceLanguage = 'ar'
/** The languages that stories are rendered in: the one list in the product. */
export const targetLanguages = ['en'] as const
export type TargetLanguage = (typeof targetLanguages)[number]
export type Language = typeof sourceLanguage | TargetLanguage
export const languages: readonly Language[] = [sourceLanguage, ...targetLanguages]
