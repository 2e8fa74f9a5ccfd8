import type { Content } from '../model/content'
import { change } from './changing'
import type { Workspace } from './types'

/** Takes the omission of a row back: it waits for its English. */
export async function translateAfterAll(workspace: Workspace, row: string, content: Content): Promise<void> {
  const isDone = await change(workspace, { do: 'write', row, content })
  if (isDone) workspace.set({ isOpen: true, visit: workspace.get().visit + 1 })
}
