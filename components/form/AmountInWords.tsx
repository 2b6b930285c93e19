'use client'

import { useEffect, useState } from 'react'
import { type Carried, sayCarried, vietnameseIn } from '#components/language/carried.ts'
import { amountInWords } from '#lib/domain/kernel/amount-in-words.ts'
import { parseMoney } from '#lib/domain/kernel/money.ts'
import type { amountSentences } from './form-sentences.ts'

type Props = { control: string; value: string; words: Carried<(typeof amountSentences)[number]> }

/** An amount said in words, so that a nought too many is seen; it follows the typing where there is a script. */
export const AmountInWords = ({ control, value, words }: Props) => {
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    const input = document.getElementById(control)
    if (!(input instanceof HTMLInputElement)) return
    const follow = () => setTyped(input.value)
    follow()
    input.addEventListener('input', follow)
    return () => input.removeEventListener('input', follow)
  }, [control])
  const amount = parseMoney(typed)
  return (
    <p className="mt-1.5 text-ink-soft text-sm empty:hidden">
      {amount.ok && (
        <>
          {sayCarried(words, 'Bằng chữ:')}{' '}
          <span lang={vietnameseIn(words)}>{amountInWords(amount.value)}</span>
        </>
      )}
    </p>
  )
}
