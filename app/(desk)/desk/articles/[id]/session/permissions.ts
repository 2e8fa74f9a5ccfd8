import type { ArticleFacts } from '@/domain/workflow/facts'
import {
  canAssignWriter,
  canClassify,
  canEditArticleDetails,
  canEditArticleText,
  canRestoreRevision,
} from '@/domain/workflow/policies'
import type { Actor } from '@/domain/workflow/types'
import type { Permissions } from './types'

/** What this person may do with the article at its stage. */
export function permissionsOf(me: Actor, article: ArticleFacts): Permissions {
  return {
    text: canEditArticleText(me, article),
    details: canEditArticleDetails(me, article),
    classify: canClassify(me, article),
    writer: canAssignWriter(me, article),
    restore: canRestoreRevision(me, article),
  }
}
