import type { Language } from './facts'

/** The target languages in which an approved article has no translation yet. */
export function languagesToOpen(
  targets: readonly Language[],
  existing: readonly { language: Language }[],
): Language[] {
  return targets.filter((language) => !existing.some((translation) => translation.language === language))
}
