'use client'

import { createContext, useContext } from 'react'
import type { Choices } from '@/newsroom/queries/articleDesk/choices'

const ChoicesContext = createContext<Choices>({ topics: [], profiles: [], writers: [] })
export const ChoicesProvider = ChoicesContext.Provider

/** Topics, public profiles and writers to choose from. */
export function useChoices(): Choices {
  return useContext(ChoicesContext)
}
