import { agencies } from './register/agencies'
import { bodies } from './register/bodies'
import { officials } from './register/officials'
import { outlets } from './register/outlets'
import type { RegisterSource } from './types'

/**
 * Well-known agencies, outlets, official bodies and organisations of and about the Arab world, with the names that
 * Arabic newspapers use for them. Facts only; what a newsroom thinks of them it says itself.
 */
export const register: readonly RegisterSource[] = [...agencies, ...outlets, ...officials, ...bodies]
