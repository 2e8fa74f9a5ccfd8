import type { CollectionAdminOptions } from 'payload'

/** In the admin a story is only shown; the preview button leads to where it is written. */
export function deskLink(
  pathOf: (id: number) => string,
): Pick<CollectionAdminOptions, 'preview' | 'description'> {
  return {
    preview: (doc) => (typeof doc.id === 'number' ? pathOf(doc.id) : null),
    description: {
      ar: 'للقراءة هنا فقط. الكتابة في المكتب: زر المعاينة يفتحها هناك.',
      en: 'Read-only here. Stories are written in the desk: the preview button opens it there.',
    },
  }
}
