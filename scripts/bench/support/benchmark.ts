import type { DemoNewsroom } from '../../testing/demoNewsroom'
import type { RunningProduct } from '../../testing/productServer'

/** One measured thing: a line of the table. */
export interface Figure {
  what: string
  /** Of Tarjuman, with its unit. */
  ours: string
  /** Of what was measured beside it, with its unit. */
  beside?: string
  /** Tarjuman to the other. */
  ratio?: string
}

export interface Report {
  title: string
  /** How it was measured, in whole sentences. */
  how: string[]
  figures: Figure[]
}

/** Where a benchmark runs: one demo newsroom, and one server of it that all share. */
export interface Bench {
  newsroom: DemoNewsroom
  server: RunningProduct
}

export type Benchmark = (bench: Bench) => Promise<Report>
