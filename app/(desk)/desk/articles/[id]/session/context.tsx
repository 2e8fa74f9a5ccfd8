'use client'

import { createContext, useContext } from 'react'
import type { ArticleSession } from './types'

const SessionContext = createContext<ArticleSession | null>(null)
export const SessionProvider = SessionContext.Provider

/** The article that is open here. */
export function useSession(): ArticleSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession stands outside the article editor')
  return session
}
