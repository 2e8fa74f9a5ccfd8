import type { BreadcrumbList } from 'schema-dts'
import { homePath } from '@/newsroom/editions/paths'
import { absolute } from '../absolute'
import type { Reading } from '../reading'

interface Crumb {
  name: string
  path: string
}

/** The way to a page from the front page, which is always the first. */
export function breadcrumbs({ language, t }: Reading, ...way: Crumb[]): BreadcrumbList {
  const crumbs = [{ name: t('site'), path: homePath(language) }, ...way]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}
