import alignment from './alignment.json'
import common from './common.json'
import desk from './desk.json'
import editor from './editor.json'
import errors from './errors.json'
import importing from './import.json'
import insights from './insights.json'
import lists from './lists.json'
import machine from './machine.json'
import memory from './memory.json'
import notices from './notices.json'
import people from './people.json'
import quality from './quality.json'
import queue from './queue.json'
import reader from './reader.json'
import refusals from './refusals.json'
import review from './review.json'
import site from './site.json'
import sources from './sources.json'
import terms from './terms.json'
import today from './today.json'
import workflow from './workflow.json'
import workspace from './workspace.json'

/** Every namespace in Arabic. A check holds its keys and plural forms to the English ones. */
export const ar = {
  alignment,
  common,
  desk,
  editor,
  errors,
  import: importing,
  insights,
  lists,
  machine,
  memory,
  notices,
  people,
  quality,
  queue,
  reader,
  refusals,
  review,
  site,
  sources,
  terms,
  today,
  workflow,
  workspace,
}
