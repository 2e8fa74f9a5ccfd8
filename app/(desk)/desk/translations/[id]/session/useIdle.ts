import { useEffect, useState } from 'react'
import { whenIdle } from './idle'

/** False until the browser has shown what there is and has nothing better to do. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return isIdle
}
