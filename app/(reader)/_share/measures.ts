/** Pixels. What Open Graph readers expect. */
export const size = { width: 1200, height: 630 }
export const height = size.height
/** From the edges of the paper to the text. */
export const inset = 64
/** The width of a picture, which fills the side at which lines end. */
export const column = 400

/** The light theme's tokens (`_styles/tokens.ts`). */
export const paper = '#FBF9F4'
export const ink = '#1D1A16'
export const soft = '#6A6256'
export const accent = '#A3212B'
