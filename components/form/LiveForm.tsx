'use client'

import { useEffect, useRef, useState } from 'react'
import type { LiveQuestions } from './live-checks.ts'
import type { SaveState } from './save-queue.ts'

type Props = {
  questions: LiveQuestions
  /** Keeps what is typed without a button. */
  saves?: boolean
}

/**
 * Brings the plain form around it alive, once the page is drawn and quiet: the checks, the saving and
 * react-hook-form arrive in a part of their own. The form's HTML stays the server's; should the part never arrive,
 * the form works as it stands. Draws only the line that says what was saved.
 */
export const LiveForm = ({ questions, saves = false }: Props) => {
  const line = useRef<HTMLParagraphElement>(null)
  const [words, setWords] = useState('')

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
      if (saves) endings.push(saveAsTyped(form, (state) => setWords(inWords(state))))
    }
    // A part that does not arrive leaves a plain form, which is all that is promised.
    enliven().catch(() => undefined)
    return () => {
      gone = true
      for (const end of endings) end()
    }
  }, [questions, saves])

  return (
    <p ref={line} role="status" className="min-h-6 text-ink-soft text-sm">
      {words}
    </p>
  )
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Ho_Chi_Minh',
})

const inWords = (state: SaveState): string => {
  switch (state) {
    case 'quiet':
      return ''
    case 'saved':
      return `Đã lưu ${clock.format(new Date())}`
    case 'unreachable':
      return 'Chưa lưu được, sẽ thử lại. Cứ khai tiếp, đừng đóng trang này.'
    case 'overtaken':
      return 'Phần này vừa được sửa ở cửa sổ khác. Tải lại trang để xem bản mới nhất.'
    case 'refused':
      return 'Phiên làm việc đã hết. Bấm Tiếp tục để đăng nhập lại, những gì đã gõ vẫn được giữ.'
  }
}
