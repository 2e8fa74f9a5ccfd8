import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { type Address, withChanges } from './address'

const rest = 250

/**
 * The words of a list's search as they are typed, and in the address as soon as the hand rests. Where the address
 * changes by itself (back, "clear the filters") the words follow it.
 */
export function useSearchWords(path: string, address: Address) {
  const router = useRouter()
  const asked = address.q ?? ''
  const [words, setWords] = useState(asked)
  const [, startTransition] = useTransition()
  const wanted = words.trim()
  const last = useRef(asked)
  const onTheWay = useRef<string[]>([])

  useEffect(() => {
    if (wanted === last.current) return
    const timer = setTimeout(() => {
      last.current = wanted
      onTheWay.current.push(wanted)
      startTransition(() => router.replace(withChanges(path, address, { q: wanted }), { scroll: false }))
    }, rest)
    return () => clearTimeout(timer)
  }, [wanted, router, path, address])

  const arrived = useRef(asked)
  useEffect(() => {
    if (arrived.current === asked) return
    arrived.current = asked
    const place = onTheWay.current.indexOf(asked)
    onTheWay.current = onTheWay.current.slice(place + 1)
    if (place >= 0) return
    last.current = asked
    setWords(asked)
  }, [asked])

  return { words, setWords }
}
