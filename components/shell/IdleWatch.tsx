'use client'

import { useEffect, useRef, useState } from 'react'
import { type Carried, sayCarried } from '#components/language/carried.ts'
import { Button } from '#components/ui/Button.tsx'
import { idleState } from './idle-clock.ts'
import type { idleSentences } from './idle-sentences.ts'

type Props = {
  /** The id of the form that closes the screen. */
  form: string
  /** What is fetched now and then while somebody is there, so that the server knows as well. */
  keepAlive: string
  words: Carried<(typeof idleSentences)[number]>
}

const touches = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll'] as const
const told = 60_000

/** Asks whoever has not touched the screen for five minutes, and closes it when nobody answers. */
export const IdleWatch = ({ form, keepAlive, words }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const touched = useRef(0)
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)

  useEffect(() => {
    touched.current = Date.now()
    let lastTold = Date.now()
    const ending = new AbortController()
    const { signal } = ending
    const touch = () => {
      // While it asks, only the answer counts: a sleeve on the glass is nobody.
      if (dialog.current?.open) return
      touched.current = Date.now()
      if (touched.current - lastTold < told) return
      lastTold = touched.current
      fetch(keepAlive, { signal }).catch(() => undefined)
    }
    for (const kind of touches) addEventListener(kind, touch, { signal, passive: true })
    // Out of the browser's memory, after the screen was closed: ask the server what there is to see now.
    addEventListener('pageshow', (event) => event.persisted && location.reload(), { signal })
    const beat = setInterval(() => {
      const state = idleState((Date.now() - touched.current) / 1000)
      if (state.kind === 'over') {
        clearInterval(beat)
        const end = document.getElementById(form)
        if (end instanceof HTMLFormElement) end.submit()
      } else if (state.kind === 'asking') {
        setSecondsLeft(state.secondsLeft)
        if (!dialog.current?.open) dialog.current?.showModal()
      }
    }, 1000)
    return () => {
      clearInterval(beat)
      ending.abort()
    }
  }, [form, keepAlive])

  const stay = () => {
    dialog.current?.close()
    touched.current = Date.now()
    fetch(keepAlive).catch(() => undefined)
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="con-do-khong"
      onClose={stay}
      className="m-auto max-w-question rounded-sheet border border-gold bg-sheet p-8 text-ink shadow-lift backdrop:bg-ink/70"
    >
      <h2 id="con-do-khong" className="mb-3 font-semibold text-2xl">
        {sayCarried(words, 'Còn đang khai không?')}
      </h2>
      <p className="mb-6 tabular-nums">
        {sayCarried(words, 'Màn hình tự đóng sau {seconds} giây. Những gì đã khai vẫn được giữ ở quầy.', {
          seconds: secondsLeft ?? 0,
        })}
      </p>
      <Button type="button" wide onClick={stay}>
        {sayCarried(words, 'Khai tiếp')}
      </Button>
    </dialog>
  )
}
