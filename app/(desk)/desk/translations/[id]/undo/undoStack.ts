/** One step of the workspace's history. `undo` and `redo` say what has to be done, in order. */
export interface Step<Op> {
  undo: Op[]
  redo: Op[]
  /** The row to go to. */
  row: string
}

export interface UndoStack<Op> {
  push: (step: Step<Op>) => void
  /** The step to take back; it moves to the other side. Null when there is none. */
  undo: () => Step<Op> | null
  redo: () => Step<Op> | null
  /** New typing leaves nothing to redo. */
  forgetRedo: () => void
  clear: () => void
  canUndo: () => boolean
  canRedo: () => boolean
}

const deepest = 200

/** The steps of text and structure, newest last, across all rows of one workspace. */
export function createUndoStack<Op>(): UndoStack<Op> {
  let done: Step<Op>[] = []
  let undone: Step<Op>[] = []
  return {
    push(step) {
      done = [...done.slice(-deepest + 1), step]
      undone = []
    },
    undo() {
      const step = done.at(-1) ?? null
      if (step) {
        done = done.slice(0, -1)
        undone = [...undone, step]
      }
      return step
    },
    redo() {
      const step = undone.at(-1) ?? null
      if (step) {
        undone = undone.slice(0, -1)
        done = [...done, step]
      }
      return step
    },
    forgetRedo() {
      undone = []
    },
    clear() {
      done = []
      undone = []
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  }
}
