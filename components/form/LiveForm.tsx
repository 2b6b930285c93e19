'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { sayCarried, vietnamese } from '#components/language/carried.ts'
import type { Difference } from '#lib/domain/procedure/difference.ts'
import { Differences, differencesId, type LiveWords } from './Differences.tsx'
import type { Keeping } from './kept-answers.ts'
import type { LiveQuestions } from './live-checks.ts'
import { type SaveState, saveWords } from './save-words.ts'

type Props = {
  questions: LiveQuestions
  /** Keeps what is typed without a button. */
  saves?: boolean
  /** Also on this device, until the server has it; never on a screen that many people use. */
  keeping?: (Keeping & { readonly step: string }) | undefined
  /** What was answered differently elsewhere since the form was drawn. */
  differing?: readonly Difference[]
  /** What it says in another language than Vietnamese: `carry(liveSentences)`. */
  words?: LiveWords
  children?: ReactNode
}

const nothing: readonly Difference[] = []

/**
 * Brings the plain form that it stands in alive, once the page is drawn and quiet: the checks, the saving and
 * react-hook-form arrive in a part of their own. The form's HTML stays the server's; should the part never arrive,
 * the form works as it stands. Draws the choice between two versions of an answer, and the line that says what was saved.
 */
export const LiveForm = ({
  questions,
  saves = false,
  keeping,
  differing = nothing,
  words = vietnamese,
  children,
}: Props) => {
  const line = useRef<HTMLParagraphElement>(null)
  const [state, setState] = useState<SaveState>(notYet)
  const [told, setTold] = useState('')
  const [different, setDifferent] = useState(differing)
  const [choose, setChoose] = useState<(name: string) => void>()
  const { draft, lock, step } = keeping ?? {}

  useEffect(() => {
    const form = line.current?.closest('form')
    if (!form) return
    const endings: (() => void)[] = []
    let gone = false
    const enliven = async () => {
      const [{ checkAsTyped }, { saveAsTyped }] = await Promise.all([
        import('./live-checks.ts'),
        import('./live-saving.ts'),
      ])
      if (gone) return
      endings.push(checkAsTyped(form, questions))
      if (!saves) return
      const device = draft && lock && step ? { draft, lock, step } : undefined
      const tell = (now: SaveState) => {
        setState(now)
        if (now.stands !== 'saving') setTold(saveWords(now, words))
      }
      const saving = saveAsTyped(form, { questions, keeping: device, differing, tell, show: setDifferent })
      endings.push(saving.end)
      setChoose(() => saving.choose)
    }
    // A part that does not arrive leaves a plain form, which is all that is promised.
    enliven().catch(() => undefined)
    return () => {
      gone = true
      for (const end of endings) end()
    }
  }, [questions, saves, draft, lock, step, differing, words])

  return (
    <>
      <Differences differing={different} words={words} onChoose={choose} />
      {children}
      {/* Always in sight, wherever on a long page something is typed. */}
      <div className="sticky bottom-3 z-10 flex min-h-9 flex-wrap items-center gap-x-3 text-ink-soft text-sm">
        <p
          aria-hidden="true"
          data-saving={state.stands}
          className="rounded-sheet border border-rule bg-sheet px-3 py-1.5 shadow-sheet empty:hidden"
        >
          {saveWords(state, words)}
          {different.length > 0 && (
            <a href={`#${differencesId}`} tabIndex={-1} className="link ml-2">
              {sayCarried(words, 'Đến chỗ chọn')}
            </a>
          )}
        </p>
        {/* What has just begun is not read out; what came of it is. */}
        <p ref={line} role="status" className="sr-only">
          {told}
        </p>
      </div>
    </>
  )
}

const notYet: SaveState = { stands: 'plain', kept: false, differing: 0 }
