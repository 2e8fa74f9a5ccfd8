import { expect, type Locator } from 'playwright/test'
import type { Desk } from './desk'
import { startingWith } from './words'

/** Opens a translation and waits until it takes keys; on the run's first server unless told. */
export async function openWorkspace(
  { page }: Desk,
  translation: number,
  row?: string,
  server = '',
): Promise<void> {
  const query = row ? `?row=${encodeURIComponent(row)}` : ''
  await page.goto(`${server}/desk/translations/${translation}${query}`)
  await expect(page.locator('.ws[data-ready]')).toBeVisible()
}

/** The row with this id, where it is on the screen. */
export const rowOf = ({ page }: Desk, id: string): Locator => page.locator(`article[data-row="${id}"]`)

export const rowInHand = ({ page }: Desk): Locator => page.locator('article[aria-current=true]')

export const fieldOf = ({ page }: Desk): Locator => page.locator('[data-field][contenteditable=true]')

/** How many rows a filter lets through, as its button says. */
export function countIn({ page, t }: Desk, filter: 'all' | 'todo' | 'toReview' | 'stale'): Locator {
  const filters = page.getByRole('navigation', { name: t('workspace:rows') })
  return filters.getByRole('button', { name: startingWith(t(`workspace:filter.${filter}`)) }).locator('.n')
}

/** Nothing waits to be written any more. */
export async function everythingWritten({ page }: Desk): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
}

/** Chooses from the menu of the row in hand. */
export async function chooseForRow(desk: Desk, name: string): Promise<void> {
  const { page, t } = desk
  await rowInHand(desk)
    .getByRole('button', { name: t('workspace:menu.label') })
    .click()
  await page.getByRole('menuitem', { name }).click()
}
