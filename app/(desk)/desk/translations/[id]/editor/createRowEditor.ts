import { createEmptyHistoryState, type HistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { $jsonOfBlock } from '@/app/(desk)/_editor/core/bodyOfEditor'
import { stateOfBody } from '@/app/(desk)/_editor/core/loadBody'
import { registerStory } from '@/app/(desk)/_editor/core/registerStory'
import { storyNodes } from '@/app/(desk)/_editor/core/storyNodes'
import { $isBlock } from '@/app/(desk)/_editor/core/textBlocks'
import type { ParagraphNode, TextBlock } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { trimInline } from '@/domain/segments/splitInline'
import { type Content, hashOfContent } from '../model/content'

export interface RowEditor {
  lexical: LexicalEditor
  read: () => Content
  /** Puts another text in; answers false when it is there already. */
  load: (content: Content) => boolean
  canUndo: () => boolean
  canRedo: () => boolean
  /** What was typed so far is no longer taken back here. */
  forget: () => void
  destroy: () => void
}

interface RowEditorOptions {
  content: Content
  /** It cannot have a second paragraph: Enter begins a line. */
  isOneBlock: boolean
  onTyped: () => void
  /** Nothing is left to take back, or to do again, in this field. */
  onUndo: () => void
  onRedo: () => void
}

const groupDelay = 600

/** The Lexical editor of one row: paragraphs whatever the Arabic is, for the server keeps the types; or one line. */
export function createRowEditor(options: RowEditorOptions): RowEditor {
  const { content, isOneBlock, onTyped, onUndo, onRedo } = options
  const isPlain = 'text' in content
  const lexical = createEditor({
    namespace: 'row',
    nodes: [...storyNodes],
    theme: { text: { bold: 'b' }, paragraph: 'blk', link: 'lnk' },
    onError: (error) => {
      throw error
    },
  })
  const history = createEmptyHistoryState()
  lexical.setEditorState(stateOfBody(lexical, bodyWith(paragraphsOf(content), 'ltr')))
  const off = mergeRegister(
    registerRichText(lexical),
    registerStory(lexical, { direction: 'ltr', formats: ['bold'] }),
    isPlain ? registerPlain(lexical) : () => {},
    isOneBlock && !isPlain ? registerOneBlock(lexical) : () => {},
    registerHistory(lexical, history, groupDelay),
    registerHistoryKeys(lexical, history, { onUndo, onRedo }),
    lexical.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isTyped = dirtyElements.size > 0 || dirtyLeaves.size > 0
      if (isTyped && !tags.has(loading) && !tags.has('history-merge')) onTyped()
    }),
  )
  startHistory(lexical, history)
  return {
    lexical,
    read: () => read(lexical, isPlain),
    load(next) {
      if (hashOfContent(next) === hashOfContent(read(lexical, isPlain))) return false
      lexical.setEditorState(stateOfBody(lexical, bodyWith(paragraphsOf(next), 'ltr')), { tag: loading })
      startHistory(lexical, history)
      return true
    },
    canUndo: () => history.undoStack.length > 0,
    canRedo: () => history.redoStack.length > 0,
    forget: () => startHistory(lexical, history),
    destroy() {
      off()
      lexical.setRootElement(null)
    },
  }
}

const loading = 'row-load'

function startHistory(editor: LexicalEditor, history: HistoryState): void {
  history.undoStack = []
  history.redoStack = []
  history.current = { editor, editorState: editor.getEditorState() }
}

function paragraphsOf(content: Content): ParagraphNode[] {
  if ('text' in content) return [paragraph(content.text)]
  return content.blocks.map(({ children, $: state }) => paragraph(children, state))
}

function read(editor: LexicalEditor, isPlain: boolean): Content {
  return editor.getEditorState().read(() => {
    const root = $getRoot()
    if (isPlain)
      return {
        text: root
          .getTextContent()
          .replace(/\s*\n\s*/g, ' ')
          .trim(),
      }
    return { blocks: root.getChildren().filter($isBlock).map($jsonOfBlock).map(tidy) }
  })
}

/** Without the spaces that typing and splitting leave at the ends. */
function tidy(block: TextBlock): TextBlock {
  return { ...block, direction: null, children: trimInline(trimInline(block.children, 'end'), 'start') }
}

/** A field has one line and no marks. */
function registerPlain(editor: LexicalEditor): () => void {
  const refuse = () => true
  return mergeRegister(
    editor.registerCommand(FORMAT_TEXT_COMMAND, refuse, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, refuse, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, refuse, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent)) return false
        event.preventDefault()
        const text = event.clipboardData?.getData('text/plain') ?? ''
        editor.update(() => void $getSelection()?.insertText(text.replace(/\s+/g, ' ')), { tag: 'paste' })
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}

function registerOneBlock(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    INSERT_PARAGRAPH_COMMAND,
    () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
    COMMAND_PRIORITY_CRITICAL,
  )
}

function registerHistoryKeys(
  editor: LexicalEditor,
  history: HistoryState,
  { onUndo, onRedo }: Pick<RowEditorOptions, 'onUndo' | 'onRedo'>,
): () => void {
  const goOn = (stack: () => unknown[], beyond: () => void) => () => {
    if (stack().length > 0) return false
    beyond()
    return true
  }
  return mergeRegister(
    editor.registerCommand(
      UNDO_COMMAND,
      goOn(() => history.undoStack, onUndo),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      REDO_COMMAND,
      goOn(() => history.redoStack, onRedo),
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}
