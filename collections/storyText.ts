import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { label } from './fields'

/**
 * A story's text. It is written through the desk, whose verbs check the tree themselves
 * (`domain/segments/parseBody`); here the field only has to be read and shown.
 */
export function storyText(ar: string, en: string): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label: label(ar, en),
    validate: () => true,
    editor: lexicalEditor({
      features: [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
        BlockquoteFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        BoldFeature(),
        ItalicFeature(),
        LinkFeature({ enabledCollections: [] }),
        UploadFeature({ enabledCollections: ['media'] }),
        BlocksFeature({
          blocks: [
            {
              slug: 'imageSlot',
              labels: {
                singular: label('صورة تنتظر ملفها', 'Image to come'),
                plural: label('صور', 'Images'),
              },
              fields: [
                { name: 'caption', type: 'text', label: label('التعليق', 'Caption') },
                { name: 'alt', type: 'text', label: label('الوصف البديل', 'Alternative text') },
                { name: 'credit', type: 'text', label: label('الحقوق', 'Credit') },
              ],
            },
          ],
        }),
      ],
    }),
  }
}
