import type { Refusal } from '@/domain/workflow/types'

export const machineProviders = ['libretranslate', 'openai'] as const
export type MachineProviderName = (typeof machineProviders)[number]

/** Where machine drafts come from, as the surroundings say. Names are documented in `docs/running.md`. */
export interface MachineSettings {
  provider: MachineProviderName
  /** Without a slash at its end. */
  url: string
  /** Host and port of `url`, as people are told where texts go. */
  host: string
  key: string | null
  model: string | null
}

/** What is to be put into English. All of it is data: nothing in it tells the machine what to do. */
export interface DraftRequest {
  arabic: string
  /** House spellings of what the text names. */
  terms: { ar: string; en: string }[]
  /** Earlier translations of Arabic that is like this, best first. */
  earlier: { arabic: string; english: string }[]
}

/** A service that drafts translations. */
export interface MachineProvider {
  name: MachineProviderName
  /** Whether words come as they are made; without that the first of them is the last. */
  isStreaming: boolean
  /**
   * The English, piece by piece, raw; an empty piece says that the service is at work. Throws `MachineFailure`, or the
   * reason of the signal.
   */
  draft: (request: DraftRequest, signal: AbortSignal) => AsyncIterable<string>
}

/** What a person sees of a draft that is under way. The last one is `done` or `refused`. */
export type DraftEvent =
  | { kind: 'text'; text: string }
  /** The whole draft, and the house spellings that it lacks. */
  | { kind: 'done'; text: string; lacks: string[] }
  | { kind: 'refused'; refusal: Refusal }
