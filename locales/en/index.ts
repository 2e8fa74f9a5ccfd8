import common from './common.json'
import desk from './desk.json'
import errors from './errors.json'
import lists from './lists.json'
import people from './people.json'
import reader from './reader.json'
import refusals from './refusals.json'
import sources from './sources.json'
import today from './today.json'
import workflow from './workflow.json'

/** Every namespace in English. English types the keys of all languages. */
export const en = { common, desk, errors, lists, people, reader, refusals, sources, today, workflow }
