'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { insertImage } from '@/app/(desk)/_editor/images/images'
import { useSelected, useStore } from '@/app/(desk)/_editor/store'
import { classes } from '@/app/(desk)/_ui'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import { ArticleBar } from './ArticleBar'
import { FindBar } from './find/FindBar'
import { CitationDialog } from './rail/CitationDialog'
import { Rail } from './rail/Rail'
import { ConflictDialog } from './saving/ConflictDialog'
import { useLeaving } from './saving/useLeaving'
import { ChoicesProvider } from './session/choices'
import { SessionProvider } from './session/context'
import { createSession } from './session/createSession'
import { permissionsOf } from './session/permissions'
import type { ArticleSession, Me } from './session/types'
import { useAnalysis } from './session/useAnalysis'
import { useDetails } from './session/useDetails'
import { useFresh } from './session/useFresh'
import { useKeys } from './session/useKeys'
import { HelpDialog } from './sheet/HelpDialog'
import { ImageDialog } from './sheet/ImageDialog'
import { ReadOnlyNote } from './sheet/ReadOnlyNote'
import { Sheet } from './sheet/Sheet'
import { Toolbar } from './sheet/Toolbar'
import { useUpload } from './sheet/useUpload'
import { MissedNote } from './status/MissedNote'
import { StatusLine } from './status/StatusLine'
import './editor.css'

interface ArticleEditorProps {
  desk: ArticleDesk
  me: Me
  now: string
  timeZone: string
}

/** The article editor: text in the middle as readers will see it, what belongs to it around. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { desk, me } = props
  const [session] = useState(() => createSession(desk, me))
  useEffect(() => session.take(desk), [session, desk])
  return (
    <SessionProvider value={session}>
      <ChoicesProvider value={desk.choices}>
        <Screen {...props} session={session} />
      </ChoicesProvider>
    </SessionProvider>
  )
}

type Shown = 'find' | 'help' | 'image' | 'cite' | null

function Screen({ desk, me, now, timeZone, session }: ArticleEditorProps & { session: ArticleSession }) {
  const { t } = useTranslation('editor')
  const facts = useStore(session.facts)
  const isLate = useSelected(session.saver.state, ({ is }) => is === 'late')
  const editor = useStore(session.editor)
  const may = useMemo(() => permissionsOf(me, facts), [me, facts])
  const editable = may.text && !isLate
  const [shown, setShown] = useState<Shown>(null)
  const [showsInvisible, setInvisible] = useState(false)
  const [isRailOpen, setRailOpen] = useState(false)
  const [isReady, setReady] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const { saveCitations } = useDetails()
  const { upload } = useUpload((image) => {
    if (editor) insertImage(editor, { media: image.id, caption: image.caption, alt: image.alt })
  })
  const latestUpload = useRef(upload)
  latestUpload.current = upload
  const onImages = useCallback((files: File[]) => {
    for (const file of files) void latestUpload.current(file)
  }, [])
  const onCite = useCallback(() => setShown('cite'), [])

  useEffect(() => setReady(editor !== null), [editor])
  useLeaving(session)
  useFresh(session)
  useAnalysis(
    session,
    useCallback(
      (onChange: () => void) =>
        editor?.registerUpdateListener(({ dirtyElements }) => dirtyElements.size > 0 && onChange()) ??
        (() => undefined),
      [editor],
    ),
  )
  useKeys(session, {
    onFind: () => setShown('find'),
    onHelp: () => setShown('help'),
    onRail: () => setRailOpen(true),
  })

  return (
    <div ref={root} className={classes('ed', isRailOpen && 'rail-open')} data-ready={isReady}>
      <ArticleBar desk={desk} now={now} timeZone={timeZone} />
      <Toolbar
        editable={editable}
        showsInvisible={showsInvisible}
        onInvisible={() => setInvisible(!showsInvisible)}
        onImage={() => setShown('image')}
        onFind={() => setShown('find')}
        onHelp={() => setShown('help')}
        onRail={() => setRailOpen(!isRailOpen)}
      />
      <section className="sheetwrap" aria-label={t('sheet.label')}>
        {shown === 'find' && <FindBar editable={editable} onClose={() => setShown(null)} />}
        {desk.missedSchedule && <MissedNote missed={desk.missedSchedule} timeZone={timeZone} now={now} />}
        {!editable && <ReadOnlyNote now={now} />}
        <Sheet editable={editable} showsInvisible={showsInvisible} onImages={onImages} onCite={onCite} />
      </section>
      <Rail desk={desk} may={may} timeZone={timeZone} now={now} />
      <StatusLine editable={may.text} canClassify={may.classify} />
      <ConflictDialog />
      {shown === 'help' && <HelpDialog onClose={() => setShown(null)} />}
      {shown === 'image' && (
        <ImageDialog
          onClose={() => setShown(null)}
          onChoose={(image) => {
            setShown(null)
            if (editor) insertImage(editor, { media: image.id, caption: image.caption, alt: image.alt })
          }}
        />
      )}
      {shown === 'cite' && (
        <CitationDialog
          citation={null}
          onClose={() => setShown(null)}
          onSave={(citation) => {
            setShown(null)
            saveCitations([...session.citations.get(), citation])
          }}
        />
      )}
    </div>
  )
}
