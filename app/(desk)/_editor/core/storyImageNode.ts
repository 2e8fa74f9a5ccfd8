import {
  $applyNodeReplacement,
  DecoratorNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
} from 'lexical'
import type { ReactElement } from 'react'
import { imageBlock } from './blockSlots'

interface ImageFields {
  caption: string
  alt: string
}

interface SerializedImage extends SerializedLexicalNode {
  id: string
  relationTo: 'media'
  value: number
  fields: ImageFields
  format: ''
}

/** A filled image: Payload's upload node, with caption and alt of its own. */
export class StoryImageNode extends DecoratorNode<ReactElement> {
  __id = ''
  __value = 0
  __fields: ImageFields = { caption: '', alt: '' }

  override $config() {
    return this.config('upload', { extends: DecoratorNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__id = previous.__id
    this.__value = previous.__value
    this.__fields = previous.__fields
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedImage>): this {
    const { caption, alt } = json.fields
    return super.updateFromJSON(json).setImageId(json.id).setMedia(json.value).setFields({ caption, alt })
  }

  override exportJSON(): SerializedImage {
    const { __id: id, __value: value, __fields: fields } = this.getLatest()
    return { type: 'upload', version: 3, id, relationTo: 'media', value, fields: { ...fields }, format: '' }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('figure')
    element.className = 'story-image'
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
    const { __id: id, __value: media, __fields } = this
    return imageBlock({ nodeKey: this.__key, id, media, credit: '', ...__fields })
  }

  getImageId(): string {
    return this.getLatest().__id
  }

  setImageId(id: string): this {
    const self = this.getWritable()
    self.__id = id
    return self
  }

  setMedia(media: number): this {
    const self = this.getWritable()
    self.__value = media
    return self
  }

  setFields(fields: Partial<ImageFields>): this {
    const self = this.getWritable()
    self.__fields = { ...self.__fields, ...fields }
    return self
  }
}

/** @param image `media` is the id of a `media` document. */
export function $createStoryImage(image: ImageFields & { id: string; media: number }): StoryImageNode {
  const node = new StoryImageNode()
  node.__id = image.id
  node.__value = image.media
  node.__fields = { caption: image.caption, alt: image.alt }
  return $applyNodeReplacement(node)
}

export function $isStoryImage(node: LexicalNode | null | undefined): node is StoryImageNode {
  return node instanceof StoryImageNode
}
