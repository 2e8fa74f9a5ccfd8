import {
  $applyNodeReplacement,
  DecoratorNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
} from 'lexical'
import type { ReactElement } from 'react'
import type { ImageSlotNode as ImageSlotJson } from '@/domain/segments/document'
import { imageBlock } from './blockSlots'

type SlotFields = ImageSlotJson['fields']
type SlotTexts = Pick<SlotFields, 'caption' | 'alt' | 'credit'>

interface SerializedSlot extends SerializedLexicalNode {
  fields: SlotFields
  format: ''
}

const emptyFields: SlotFields = {
  id: '',
  blockName: '',
  blockType: 'imageSlot',
  caption: '',
  alt: '',
  credit: '',
}

/** The place of an image that is still missing: Payload's block node of the kind `imageSlot`. */
export class ImageSlotNode extends DecoratorNode<ReactElement> {
  __fields: SlotFields = emptyFields

  override $config() {
    return this.config('block', { extends: DecoratorNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__fields = previous.__fields
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedSlot>): this {
    const { id, caption, alt, credit } = json.fields
    return super.updateFromJSON(json).setImageId(id).setFields({ caption, alt, credit })
  }

  override exportJSON(): SerializedSlot {
    return { type: 'block', version: 2, format: '', fields: { ...this.getLatest().__fields } }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('figure')
    element.className = 'story-image is-slot'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }

  override decorate(): ReactElement {
    const { id, caption, alt, credit } = this.__fields
    return imageBlock({ nodeKey: this.__key, id, media: null, caption, alt, credit })
  }

  getFields(): SlotFields {
    return this.getLatest().__fields
  }

  getImageId(): string {
    return this.getFields().id
  }

  setImageId(id: string): this {
    const self = this.getWritable()
    self.__fields = { ...self.__fields, id }
    return self
  }

  setFields(fields: Partial<SlotTexts>): this {
    const self = this.getWritable()
    self.__fields = { ...self.__fields, ...fields }
    return self
  }
}

export function $createImageSlot(fields: Partial<SlotTexts> & { id: string }): ImageSlotNode {
  const node = new ImageSlotNode()
  const { id, caption = '', alt = '', credit = '' } = fields
  node.__fields = { ...emptyFields, id, caption, alt, credit }
  return $applyNodeReplacement(node)
}

export function $isImageSlot(node: LexicalNode | null | undefined): node is ImageSlotNode {
  return node instanceof ImageSlotNode
}
