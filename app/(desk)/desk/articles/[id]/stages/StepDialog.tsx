'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WallTimeField } from '@/app/(desk)/_editor/WallTimeField'
import { Button, Checkbox, Dialog, ErrorLine, TextArea } from '@/app/(desk)/_ui'
import type { Question, Step } from './steps'
import type { StepTaken } from './useStages'

interface StepDialogProps {
  step: Step
  questions: Question[]
  timeZone: string
  /** Languages that were withdrawn with the article and may come back with it. */
  languages: string[]
  /** What stands in the way of the step that this one goes around. */
  because?: string | undefined
  onClose: () => void
  onTake: (input: object) => Promise<StepTaken>
}

interface Answers {
  note: string
  reason: string
  publishAt: string | null
  correctionAr: string
  correctionEn: string
  languages: string[]
}

/** Asks what a step needs to be told, and says what will happen. */
export function StepDialog({
  step,
  questions,
  timeZone,
  languages,
  because,
  onClose,
  onTake,
}: StepDialogProps) {
  const { t } = useTranslation(['editor', 'workflow'])
  const [answers, setAnswers] = useState<Answers>({
    note: '',
    reason: '',
    publishAt: null,
    correctionAr: '',
    correctionEn: '',
    languages,
  })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const give = (more: Partial<Answers>) => setAnswers({ ...answers, ...more })
  const asks = (question: Question) => questions.includes(question)
  const take = async () => {
    setBusy(true)
    setFailure('')
    const taken = await onTake(inputOf(answers, questions))
    setBusy(false)
    if (!taken.ok) setFailure(taken.why)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`workflow:articleAction.${step}`)}
      role={asks('sure') ? 'alertdialog' : 'dialog'}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button kind="go" busy={isBusy} isDisabled={isLacking(answers, questions)} onPress={take}>
            {t(`workflow:articleAction.${step}`)}
          </Button>
        </>
      }
    >
      {because && <p>{because}</p>}
      <p>{t(`stages.ask.${step}`)}</p>
      {asks('note') && (
        <TextArea
          label={t('stages.note')}
          autoFocus
          rows={4}
          value={answers.note}
          onChange={(note) => give({ note })}
        />
      )}
      {(asks('reason') || asks('alone')) && (
        <TextArea
          label={t('stages.reason')}
          autoFocus
          rows={3}
          value={answers.reason}
          onChange={(reason) => give({ reason })}
        />
      )}
      {asks('publishAt') && (
        <WallTimeField
          live
          autoFocus
          label={t('stages.publishAt')}
          hint={t('stages.zone', { zone: timeZone })}
          timeZone={timeZone}
          value={answers.publishAt}
          onChange={(publishAt) => give({ publishAt })}
        />
      )}
      {asks('correction') && (
        <>
          <TextArea
            label={t('stages.correctionAr')}
            hint={t('stages.correctionHint')}
            dir="rtl"
            lang="ar"
            rows={2}
            value={answers.correctionAr}
            onChange={(correctionAr) => give({ correctionAr })}
          />
          {asks('correctionEn') ? (
            <TextArea
              label={t('stages.correctionEn')}
              dir="ltr"
              lang="en"
              rows={2}
              value={answers.correctionEn}
              onChange={(correctionEn) => give({ correctionEn })}
            />
          ) : (
            <p className="soft">{t('stages.correctionEnLater')}</p>
          )}
        </>
      )}
      {asks('languages') &&
        languages.map((language) => (
          <Checkbox
            key={language}
            isSelected={answers.languages.includes(language)}
            onChange={(isOn) =>
              give({
                languages: isOn
                  ? [...answers.languages, language]
                  : answers.languages.filter((one) => one !== language),
              })
            }
          >
            {t('stages.language.en')}
          </Checkbox>
        ))}
      {failure && <ErrorLine>{failure}</ErrorLine>}
    </Dialog>
  )
}

function isLacking({ note, reason, publishAt }: Answers, questions: Question[]): boolean {
  const wantsReason = questions.includes('reason') || questions.includes('alone')
  return (
    (wantsReason && reason.trim() === '') ||
    (questions.includes('onlyNote') && note.trim() === '') ||
    (questions.includes('publishAt') && publishAt === null)
  )
}

function inputOf(answers: Answers, questions: Question[]): object {
  const has = (question: Question) => questions.includes(question)
  const ar = answers.correctionAr.trim()
  const en = answers.correctionEn.trim()
  return {
    ...(has('note') ? { note: answers.note.trim() } : {}),
    ...(has('reason') || has('alone') ? { reason: answers.reason.trim() } : {}),
    ...(has('alone') ? { alone: true } : {}),
    ...(has('publishAt') ? { publishAt: answers.publishAt } : {}),
    ...(has('correction') && (ar || en)
      ? { correctionNote: { ...(ar ? { ar } : {}), ...(en ? { en } : {}) } }
      : {}),
    ...(has('languages') ? { languages: answers.languages } : {}),
  }
}
