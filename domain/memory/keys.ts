import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { memo } from '../segments/memo'
import { fold } from '../text/fold'
import { strictKey } from '../text/strictKey'

/** 96 bits: what is found by a key is compared letter by letter before it is called equal. */
const length = 24

/** The key of a form of a text; empty for an empty one. */
export const keyOf = (form: string): string =>
  form === '' ? '' : bytesToHex(sha256(utf8ToBytes(form))).slice(0, length)

/** Under which a text is found that is the same but for spaces, quotes and dots. Empty for no text. */
export const sourceKeyOf: (text: string) => string = memo((text) => keyOf(strictKey(text)))

/** Under which a text is found that is the same but for its spelling. Empty for no words. */
export const foldKeyOf: (text: string) => string = memo((text) => keyOf(fold(text)))
