'use client'

import { useEffect, useState } from 'react'

/** Whether the page takes presses yet: false in what the server wrote, true once React has it in hand. */
export function useIsAlive(): boolean {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive
}
