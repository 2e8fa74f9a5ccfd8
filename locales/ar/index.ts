import common from './common.json'
import desk from './desk.json'
import editor from './editor.json'
import errors from './errors.json'
import importing from './import.json'
import lists from './lists.json'
import people from './people.json'
import reader from './reader.json'
import refusals from './refusals.json'
import sources from './sources.json'
import today from './today.json'
import workflow from './workflow.json'
import workspace from './workspace.json'

/** Every namespace in Arabic. A check holds its keys and plural forms to the English ones. */
export const ar = {
  common,
  desk,
  editor,
  errors,
  import: importing,
  lists,
  people,
  reader,
  refusals,
  sources,
  today,
  workflow,
  workspace,
}
