'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { sayCarried } from '#components/language/carried.ts'
import { cameraControl } from './camera-control.ts'
import { UploadLine } from './UploadLine.tsx'
import type { Sending } from './upload-queue.ts'
import type { UploadWords } from './upload-sentences.ts'

type Props = {
  paper: string
  /** Where uploads to this draft begin. */
  to: string
  words: UploadWords
}

/**
 * Takes over the two file controls of a paper: what is chosen there is sent at once, in pieces, with a line for each
 * file. Without this part, or where it does not arrive, the files go with the form as they always do.
 */
export const ResumableUpload = ({ paper, to, words: drawn }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [told, setTold] = useState('')
  // Drawn anew after each file that arrives; the queue must not begin again for that.
  const [words] = useState(drawn)
  const [hasUnfinished, setUnfinished] = useState(false)

  useEffect(() => {
    const form = place.current?.closest('form')
    // Browsers digest only over TLS and on the machine itself; elsewhere the plain form is the way.
    if (!form || !globalThis.crypto?.subtle) return
    const gone = new AbortController()
    const { signal } = gone
    const enliven = async () => {
      const { uploadQueue } = await import('./upload-queue.ts')
      if (signal.aborted) return
      const queue = uploadQueue({
        ...{ form, paper, to, show: setSending, say: setTold, words },
        arrived: () => {
          setUnfinished(queue.hasUnfinished())
          router.refresh()
        },
      })
      setUnfinished(queue.hasUnfinished())
      form.dataset.uploads = ''
      const onChange = ({ target }: Event) => {
        if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
        if (target.name !== paper && target.name !== cameraControl(paper)) return
        const files = [...(target.files ?? [])]
        // From here on the files are ours; the form must not send them a second time.
        target.value = ''
        for (const file of files) queue.add(file)
      }
      const onWait = () =>
        setTold(sayCarried(words, 'Đang tải tệp lên. Xong sẽ tự đi tiếp, không cần bấm lại.'))
      form.addEventListener('change', onChange, { signal })
      form.addEventListener('waits-for-uploads', onWait, { signal })
    }
    // A part that does not arrive leaves a plain form, which is all that is promised.
    enliven().catch(() => undefined)
    return () => gone.abort()
  }, [paper, to, router, words])

  return (
    <div ref={place}>
      {hasUnfinished && sending.length === 0 && (
        <p className="mt-2 text-amber text-sm">
          {sayCarried(
            words,
            'Có tệp đang tải dở. Chọn lại đúng tệp đó để tải tiếp, không phải gửi lại từ đầu.',
          )}
        </p>
      )}
      <ul className="empty:hidden">
        {sending.map((one) => (
          <UploadLine key={one.key} sending={one} words={words} />
        ))}
      </ul>
      {/* The lines above show the same to whoever sees them. */}
      <p role="status" className={sending.length > 0 ? 'sr-only' : 'mt-1 text-ink-soft text-sm empty:hidden'}>
        {told}
      </p>
    </div>
  )
}
