import * as initial from './20261123_033213_initial'
import * as record from './20261123_033300_record'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_033213_initial' },
  { up: record.up, down: record.down, name: '20261123_033300_record' },
]
