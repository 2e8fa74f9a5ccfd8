import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import type { Klass, LexicalNode } from 'lexical'
import { ImageSlotNode } from './imageSlotNode'
import { StoryImageNode } from './storyImageNode'
import { StoryLinkNode } from './storyLinkNode'

/** Every kind of node in a story's text. */
export const storyNodes: readonly Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  StoryLinkNode,
  StoryImageNode,
  ImageSlotNode,
]
