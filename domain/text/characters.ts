/** Character classes that several text rules share. Patterns carry `g` (and `u`): use them with `replace` only. */

/** Controls that steer the bidirectional algorithm: ALM, LRM, RLM, embeddings, overrides, isolates. */
export const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Characters without width that join or separate: CGJ, ZWSP, ZWNJ, ZWJ, word joiner, BOM. */
export const joiners = /\u034F|\u200B|\u200C|\u200D|\u2060|\uFEFF/g

export const tatweel = /\u0640/g

/** Vowel signs, Quranic marks and the combining hamzas and madda. */
export const harakat =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF]/g

/** Marks that end a sentence, Arabic, Latin and Urdu. */
export const terminators = '.!?؟۔…'

/** Marks that may follow a terminator and still belong to the sentence. */
export const closers = '»"”’\')]'

export const isSpace = (char: string): boolean => /\s/.test(char)
