/** A page of the readers and a screen of the desk: together they load most of the product. */
const paths = ['/ar', '/desk/login']

/**
 * Asks this server for its first pages, so that the code behind them is loaded (it takes seconds)
 * before anybody is told that it runs. A server that cannot ask itself says so and serves all the same.
 */
export async function warmUp({ port }: { port: number }): Promise<void> {
  for (const path of paths) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
      await answer.arrayBuffer()
    } catch (error) {
      console.error(`The page ${path} could not be made ahead:`, error)
    }
  }
}
