import type { FieldHook } from 'payload'
import { fold } from '@/domain/text/fold'
import { strings } from '@/domain/text/strings'

/** Keeps all names of a source in one folded line, so that both scripts are searched alike. */
export const foldNames: FieldHook = ({ data, originalDoc }) => {
  const source = { ...originalDoc, ...data }
  const names = [source.nameAr, source.nameEn, ...strings(source.aliasesAr), ...strings(source.aliasesEn)]
  return fold(names.filter((name) => typeof name === 'string').join(' | '))
}
