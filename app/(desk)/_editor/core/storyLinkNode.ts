import {
  $applyNodeReplacement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type RangeSelection,
  type SerializedElementNode,
} from 'lexical'
import { safeUrl } from './safeUrl'

interface LinkFields {
  linkType: 'custom'
  url: string
  newTab: boolean
}

interface SerializedStoryLink extends SerializedElementNode {
  fields: LinkFields
}

/** A link in the form of Payload's rich text: `fields: { linkType, url, newTab }`. */
export class StoryLinkNode extends ElementNode {
  __url = ''
  __newTab = false

  override $config() {
    return this.config('link', { extends: ElementNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__url = previous.__url
    this.__newTab = previous.__newTab
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const anchor = document.createElement('a')
    anchor.href = safeUrl(this.__url) ?? '#'
    anchor.rel = 'noopener noreferrer'
    return anchor
  }

  override updateDOM(previous: this, anchor: HTMLElement): boolean {
    if (previous.__url !== this.__url) anchor.setAttribute('href', safeUrl(this.__url) ?? '#')
    return false
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedStoryLink>): this {
    const self = super.updateFromJSON({ ...json, format: '', indent: 0 }).setUrl(json.fields.url)
    self.__newTab = json.fields.newTab
    return self
  }

  override exportJSON(): SerializedStoryLink {
    return {
      ...super.exportJSON(),
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: this.getUrl(), newTab: this.getLatest().__newTab },
    }
  }

  getUrl(): string {
    return this.getLatest().__url
  }

  setUrl(url: string): this {
    const self = this.getWritable()
    self.__url = url
    return self
  }

  override insertNewAfter(selection: RangeSelection, restoreSelection = true): ElementNode | null {
    const block = this.getParentOrThrow().insertNewAfter(selection, restoreSelection)
    if (!(block instanceof ElementNode)) return null
    const link = $createStoryLink(this.getUrl(), this.getLatest().__newTab)
    block.append(link)
    return link
  }

  override isInline(): true {
    return true
  }

  override canInsertTextBefore(): false {
    return false
  }

  override canInsertTextAfter(): false {
    return false
  }

  override canBeEmpty(): false {
    return false
  }

  override extractWithChild(_child: LexicalNode, selection: RangeSelection): boolean {
    const inside = [selection.anchor, selection.focus].every((point) => this.isParentOf(point.getNode()))
    return inside && selection.getTextContent().length > 0
  }
}

export function $createStoryLink(url: string, newTab = false): StoryLinkNode {
  const node = new StoryLinkNode()
  node.__url = url
  node.__newTab = newTab
  return $applyNodeReplacement(node)
}

export function $isStoryLink(node: LexicalNode | null | undefined): node is StoryLinkNode {
  return node instanceof StoryLinkNode
}
