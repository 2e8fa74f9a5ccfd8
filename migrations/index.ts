import * as initial from './20261123_033213_initial'
import * as record from './20261123_033300_record'
import * as deskLists from './20261123_040000_desk_lists'
import * as bench from './20261123_121852_bench'
import * as memory from './20261123_122000_memory'
import * as liveLists from './20261123_190000_live_lists'
import * as readers from './20261123_195000_readers'
import * as search from './20261123_200000_search'
import * as englishVerbs from './20261124_021500_english_verbs'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_033213_initial' },
  { up: record.up, down: record.down, name: '20261123_033300_record' },
  { up: deskLists.up, down: deskLists.down, name: '20261123_040000_desk_lists' },
  { up: bench.up, down: bench.down, name: '20261123_121852_bench' },
  { up: memory.up, down: memory.down, name: '20261123_122000_memory' },
  { up: liveLists.up, down: liveLists.down, name: '20261123_190000_live_lists' },
  { up: readers.up, down: readers.down, name: '20261123_195000_readers' },
  { up: search.up, down: search.down, name: '20261123_200000_search' },
  { up: englishVerbs.up, down: englishVerbs.down, name: '20261124_021500_english_verbs' },
]
