import { describe, expect, it } from 'vitest'
import {
  admin,
  articleFacts,
  editor,
  later,
  liveArticle,
  now,
  otherTranslator,
  person,
  reviewer,
  translationFacts,
  translationOfArticle,
  translator,
  writer,
} from '../testing/facts'
import type { ArticleStage, TranslationStage } from '../types'
import {
  canAllowSelfApproval,
  canAssignReviewer,
  canClassify,
  canCreateArticle,
  canCurateHome,
  canDiscuss,
  canEditArticleDetails,
  canEditArticleText,
  canEditEnglish,
  canEditProfile,
  canGrantRoles,
  canManageProfiles,
  canManageSources,
  canManageUsers,
  canRequestChange,
  canResolveThread,
  canSeeArticle,
  canSeeSourceContacts,
  canSeeTranslation,
} from './index'

const stranger = person('writer')
const nobody = person()

describe('who sees a story', () => {
  const sees = (article: ReturnType<typeof articleFacts>) =>
    [editor, writer, translator, reviewer, stranger, admin, nobody].filter((actor) =>
      canSeeArticle({ actor, article, now }),
    )

  it('before its first approval: editors and its writer', () => {
    expect(sees(articleFacts())).toEqual([editor, writer])
  })

  it('after it: everybody in the newsroom', () => {
    expect(sees(articleFacts({ hasBase: true }))).toEqual([
      editor,
      writer,
      translator,
      reviewer,
      stranger,
      admin,
    ])
  })

  it('under embargo: editors, its writer and those assigned to it', () => {
    const article = liveArticle({ embargoUntil: later, translations: [translationOfArticle()] })
    expect(sees(article)).toEqual([editor, writer, translator])
    expect(sees({ ...article, embargoUntil: now })).toContain(stranger)
  })

  it('in the trash: editors and its writer', () => {
    expect(sees(articleFacts({ stage: 'trashed', hasBase: true }))).toEqual([editor, writer])
  })

  it('the assigned reviewer sees an embargoed translation, other reviewers do not', () => {
    const article = liveArticle({ embargoUntil: later })
    const seen = (named: number | null) =>
      canSeeTranslation({ actor: reviewer, translation: { translator: null, reviewer: named }, article, now })
    expect([seen(reviewer.id), seen(null)]).toEqual([true, false])
  })
})

describe('who changes the Arabic', () => {
  const stages: ArticleStage[] = [
    'draft',
    'inReview',
    'changesRequested',
    'approved',
    'scheduled',
    'published',
  ]
  const open = (may: typeof canEditArticleText, actor: typeof editor) =>
    stages.filter((stage) => may(actor, articleFacts({ stage })))

  it('its writer in draft and changesRequested, editors in review too', () => {
    expect(open(canEditArticleText, writer)).toEqual(['draft', 'changesRequested'])
    expect(open(canEditArticleText, editor)).toEqual(['draft', 'inReview', 'changesRequested'])
    for (const actor of [stranger, translator, reviewer, admin])
      expect(open(canEditArticleText, actor)).toEqual([])
  })

  it('editors set details and classify at every stage, its writer where she may write', () => {
    for (const may of [canEditArticleDetails, canClassify]) {
      expect(open(may, editor)).toEqual(stages)
      expect(open(may, writer)).toEqual(['draft', 'changesRequested'])
      expect(open(may, stranger)).toEqual([])
    }
  })

  it('writers and editors begin stories', () => {
    expect([writer, editor, translator, reviewer, admin].filter(canCreateArticle)).toEqual([writer, editor])
  })
})

describe('who changes the English', () => {
  const stages: TranslationStage[] = [
    'waiting',
    'translating',
    'inReview',
    'changesRequested',
    'approved',
    'published',
  ]
  const open = (actor: typeof editor) =>
    stages.filter((stage) => canEditEnglish(actor, translationFacts({ stage }), liveArticle()))

  it('the assigned translator while translating, reviewers in review', () => {
    expect(open(translator)).toEqual(['translating', 'changesRequested'])
    expect(open(reviewer)).toEqual(['inReview'])
    for (const actor of [otherTranslator, editor, writer, admin]) expect(open(actor)).toEqual([])
  })

  it('nobody when the story is in the trash', () => {
    expect(canEditEnglish(translator, translationFacts(), articleFacts({ stage: 'trashed' }))).toBe(false)
  })

  it('a reviewer takes a review herself, an editor gives it to reviewers only', () => {
    const other = person('reviewer')
    expect(canAssignReviewer(reviewer, reviewer)).toBe(true)
    expect(canAssignReviewer(reviewer, other)).toBe(false)
    expect(canAssignReviewer(editor, other)).toBe(true)
    expect(canAssignReviewer(editor, translator)).toBe(false)
  })
})

describe('sources, people, home', () => {
  it('contacts are for editors and the writers of the source’s stories', () => {
    const source = { writers: [writer.id, translator.id] }
    const seeing = [editor, writer, stranger, translator, admin].filter((actor) =>
      canSeeSourceContacts(actor, source),
    )
    expect(seeing).toEqual([editor, writer])
  })

  it('an admin runs the system and decides nothing about texts', () => {
    expect(canManageUsers(admin)).toBe(true)
    expect(canAllowSelfApproval(admin)).toBe(true)
    expect([
      canCurateHome(admin),
      canManageSources(admin),
      canEditArticleText(admin, articleFacts()),
    ]).toEqual([false, false, false])
    expect([canManageUsers(editor), canAllowSelfApproval(editor), canCurateHome(editor)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('editors make public faces and keep everybody’s, everybody keeps her own', () => {
    const everybody = [editor, writer, translator, reviewer, admin]
    expect(everybody.filter(canManageProfiles)).toEqual([editor])
    const keeping = (person: number | null) => everybody.filter((actor) => canEditProfile(actor, { person }))
    expect(keeping(writer.id)).toEqual([editor, writer])
    expect(keeping(null)).toEqual([editor])
  })

  it('nobody gives roles to herself', () => {
    expect(canGrantRoles(admin, writer)).toBe(true)
    expect(canGrantRoles(admin, admin)).toBe(false)
  })
})

describe('discussion', () => {
  it('is for those who see the story', () => {
    expect(canDiscuss({ actor: stranger, article: liveArticle(), now })).toBe(true)
    expect(canDiscuss({ actor: stranger, article: articleFacts(), now })).toBe(false)
  })

  it('holds up an article for editors, a translation for reviewers', () => {
    expect([canRequestChange(editor, 'article'), canRequestChange(editor, 'translation')]).toEqual([
      true,
      false,
    ])
    expect([canRequestChange(reviewer, 'article'), canRequestChange(reviewer, 'translation')]).toEqual([
      false,
      true,
    ])
  })

  it('a change request is settled by who asked, who answers, or who may ask', () => {
    const thread = {
      kind: 'changeRequest',
      on: 'translation',
      openedBy: 999,
      answerer: translator.id,
    } as const
    expect([translator, reviewer, stranger].map((actor) => canResolveThread(actor, thread))).toEqual([
      true,
      true,
      false,
    ])
    expect(canResolveThread(stranger, { ...thread, kind: 'note' })).toBe(true)
  })
})
