'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { cameraControl } from './camera-control.ts'
import { UploadLine } from './UploadLine.tsx'
import type { UploadState } from './upload-in-pieces.ts'

type Props = {
  paper: string
  /** Where uploads to this draft begin. */
  to: string
}

export type Sending = {
  readonly key: number
  readonly file: File
  readonly state: UploadState
  readonly stop: () => void
}

/**
 * Takes over the two file controls of a paper: what is chosen there is sent at once, in pieces, with a line for each
 * file. Without this part, or where it does not arrive, the files go with the form as they always do.
 */
export const ResumableUpload = ({ paper, to }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [words, setWords] = useState('')
  const [isUnfinished, setUnfinished] = useState(false)

  useEffect(() => {
    const form = place.current?.closest('form')
    // Browsers digest only over TLS and on the machine itself; elsewhere the plain form is the way.
    if (!form || !globalThis.crypto?.subtle) return
    const gone = new AbortController()
    const enliven = async () => {
      const [{ uploadInPieces }, { countUnfinished }, { beginsIn }] = await Promise.all([
        import('./upload-in-pieces.ts'),
        import('./unfinished-uploads.ts'),
        import('./uploads-of-form.ts'),
      ])
      if (gone.signal.aborted) return
      form.dataset.uploads = ''
      setUnfinished(countUnfinished(to, paper) > 0)
      let last = Promise.resolve<'done' | 'refused'>('done')
      let keys = 0
      const send = (file: File) => {
        keys += 1
        const key = keys
        const stopped = new AbortController()
        const change = (state: UploadState) =>
          setSending((before) => before.map((one) => (one.key === key ? { ...one, state } : one)))
        const drop = () => setSending((before) => before.filter((one) => one.key !== key))
        const stop = () => {
          stopped.abort()
          drop()
        }
        setSending((before) => [...before, { key, file, stop, state: { kind: 'reading' } }])
        // One after the other: a telephone's line is not widened by sharing it.
        last = last.then(async () => {
          if (stopped.signal.aborted) return 'refused'
          setWords(`Đang tải lên ${file.name}`)
          let wasPaused = false
          const outcome = await uploadInPieces({
            ...{ file, paper, to, signal: stopped.signal },
            report: (state) => {
              change(state)
              if (state.kind === 'paused' && !wasPaused) setWords('Mất mạng. Tự tải tiếp khi có mạng lại.')
              if (state.kind === 'sending' && wasPaused) setWords(`Có mạng lại, đang tải tiếp ${file.name}`)
              wasPaused = state.kind === 'paused'
            },
          })
          if (outcome === 'done') {
            drop()
            setWords(`Đã tải lên ${file.name}`)
            setUnfinished(countUnfinished(to, paper) > 0)
            router.refresh()
          }
          return outcome
        })
        beginsIn(form, last)
      }
      const onChange = ({ target }: Event) => {
        if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
        if (target.name !== paper && target.name !== cameraControl(paper)) return
        const files = [...(target.files ?? [])]
        // From here on the file is ours; the form must not send it a second time.
        target.value = ''
        for (const file of files) send(file)
      }
      form.addEventListener('change', onChange, { signal: gone.signal })
      form.addEventListener(
        'waits-for-uploads',
        () => setWords('Đang tải tệp lên. Xong sẽ tự đi tiếp, không cần bấm lại.'),
        { signal: gone.signal },
      )
    }
    // A part that does not arrive leaves a plain form, which is all that is promised.
    enliven().catch(() => undefined)
    return () => gone.abort()
  }, [paper, to, router])

  return (
    <div ref={place}>
      {isUnfinished && sending.length === 0 && (
        <p className="mt-2 text-amber text-sm">
          Có tệp đang tải dở. Chọn lại đúng tệp đó để tải tiếp, không phải gửi lại từ đầu.
        </p>
      )}
      <ul className="empty:hidden">
        {sending.map((one) => (
          <UploadLine key={one.key} sending={one} />
        ))}
      </ul>
      {/* The lines above show the same to whoever sees them. */}
      <p role="status" className={sending.length > 0 ? 'sr-only' : 'mt-1 text-ink-soft text-sm empty:hidden'}>
        {words}
      </p>
    </div>
  )
}
