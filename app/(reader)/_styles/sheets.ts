import { createHash } from 'node:crypto'
import { about } from './about'
import { article } from './article'
import { base, focal } from './base'
import { corrections } from './corrections'
import { fonts } from './fonts'
import { frame } from './frame'
import { home } from './home'
import { lists } from './lists'
import { notices, previewBar } from './notices'
import { paging } from './paging'
import { parallel } from './parallel'
import { print } from './print'
import { profile } from './profile'
import { register } from './register'
import { search } from './search'
import { tokens } from './tokens'
import { topic } from './topic'

/** A page's one style element and the hash by which its policy allows it. */
export interface Sheet {
  css: string
  hash: string
}

function sheetOf(...parts: string[]): Sheet {
  const css = [fonts, tokens, base, focal, frame, ...parts, print].join('')
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
}

export const sheets = {
  home: sheetOf(lists, home),
  topic: sheetOf(lists, topic, paging),
  register: sheetOf(topic, register, paging),
  source: sheetOf(lists, topic, register, paging),
  corrections: sheetOf(topic, corrections, paging),
  profile: sheetOf(lists, topic, profile, paging),
  about: sheetOf(topic, corrections, about),
  article: sheetOf(lists, article),
  parallel: sheetOf(lists, article, parallel),
  notice: sheetOf(notices),
  search: sheetOf(search),
  preview: sheetOf(lists, article, previewBar),
} as const

export type SheetName = keyof typeof sheets
