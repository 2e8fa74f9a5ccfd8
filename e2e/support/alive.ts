import { expect, type Locator } from 'playwright/test'

/**
 * A control that takes presses. The server writes a page whole, and for a moment its buttons are there and deaf; whoever
 * presses one then presses again, and a test waits until React has the control in hand.
 */
export async function alive(control: Locator): Promise<Locator> {
  await expect(control).toBeVisible()
  await expect
    .poll(
      () => control.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__react'))),
      {
        message: `${control} takes presses`,
      },
    )
    .toBe(true)
  return control
}

/** Presses a control as soon as it takes presses. */
export async function press(control: Locator): Promise<void> {
  await (await alive(control)).click()
}
