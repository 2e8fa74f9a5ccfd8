'use client'

import { useRouter } from 'next/navigation'
import { SourceForm } from './SourceForm'
import { emptySource } from './sourceTexts'

export function NewSource({ seesContacts }: { seesContacts: boolean }) {
  const router = useRouter()
  return (
    <SourceForm
      initial={emptySource}
      seesContacts={seesContacts}
      onDone={(id) => router.push(`/desk/sources/${id}`)}
      onCancel={() => router.push('/desk/sources')}
    />
  )
}
