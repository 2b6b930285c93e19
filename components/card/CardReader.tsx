'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { type CitizenCard, cardMessage, readCitizenCard } from '#lib/domain/kernel/citizen-card.ts'
import { factsOnCard } from '#lib/domain/procedure/facts-on-card.ts'
import { CardFacts } from './CardFacts.tsx'
import { cardControl } from './card-control.ts'
import { problemInWords, type ReadProblem } from './card-words.ts'
import { fillControls } from './fill-controls.ts'

type Props = {
  /** Whether what is read goes into the form's own controls, or along with the form as it was read. */
  into: 'controls' | 'form'
}

type State =
  | { readonly is: 'waiting' | 'watching' | 'looking' }
  | { readonly is: 'failed'; readonly words: string }
  | {
      readonly is: 'read'
      readonly card: CitizenCard
      readonly text: string
      readonly different: readonly string[]
    }

/**
 * Reads the QR code of an identity card with the camera or from a photograph, on this device alone: the decoder comes
 * when it is asked for, and of the picture nothing goes anywhere. Without JavaScript there is nothing to see here, and
 * the questions are answered by hand as always.
 */
export const CardReader = ({ into }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const ending = useRef<AbortController>(null)
  const [state, setState] = useState<State>({ is: 'waiting' })
  const [can, setCan] = useState({ read: false, watch: false })

  useEffect(() => {
    setCan({ read: true, watch: navigator.mediaDevices !== undefined })
    const stop = () => ending.current?.abort()
    window.addEventListener('pagehide', stop)
    return () => {
      stop()
      window.removeEventListener('pagehide', stop)
    }
  }, [])

  const fail = (problem: ReadProblem) => setState({ is: 'failed', words: problemInWords(problem) })

  const understand = (text: string) => {
    const card = readCitizenCard(text)
    if (!card.ok) return setState({ is: 'failed', words: cardMessage(card.error) })
    const form = place.current?.closest('form')
    const different = form && into === 'controls' ? fillControls(form, factsOnCard(card.value)) : []
    setState({ is: 'read', card: card.value, text, different })
  }

  const choose = async (input: HTMLInputElement) => {
    const [photo] = input.files ?? []
    if (!photo) return
    setState({ is: 'looking' })
    try {
      const { readPhoto } = await import('./read-photo.ts')
      const outcome = await readPhoto(photo)
      if ('text' in outcome) understand(outcome.text)
      else fail(outcome.problem)
    } catch {
      fail('unreachable')
    }
    // The same photograph may be chosen again.
    input.value = ''
  }

  const watch = async () => {
    const watching = new AbortController()
    ending.current = watching
    setState({ is: 'watching' })
    try {
      const { watchCamera } = await import('./watch-camera.ts')
      const outcome = video.current && (await watchCamera(video.current, watching.signal))
      if (!outcome) setState({ is: 'waiting' })
      else if ('text' in outcome) understand(outcome.text)
      else fail(outcome.problem)
    } catch {
      fail('unreachable')
    }
  }

  const photoInput = useRef<HTMLInputElement>(null)
  const isWatching = state.is === 'watching'
  return (
    <div ref={place} data-screen-only="" className={can.read ? 'space-y-4' : 'hidden'}>
      <div className={isWatching ? 'relative max-w-96 overflow-hidden rounded-sheet bg-night' : 'hidden'}>
        <video
          ref={video}
          muted
          playsInline
          tabIndex={-1}
          aria-label="Hình từ máy ảnh"
          className="aspect-square w-full object-cover"
        />
        <span
          aria-hidden="true"
          className="absolute inset-[14%] rounded-control border-2 border-gold-bright"
        />
      </div>
      <div className="flex flex-wrap gap-3">
        {isWatching ? (
          <Button type="button" look="secondary" icon="cross" wide onClick={() => ending.current?.abort()}>
            Tắt máy ảnh
          </Button>
        ) : (
          can.watch && (
            <Button
              type="button"
              look="secondary"
              icon="camera"
              wide
              disabled={state.is === 'looking'}
              onClick={watch}
            >
              Quét bằng máy ảnh
            </Button>
          )
        )}
        {!isWatching && (
          <Button
            type="button"
            look="secondary"
            icon="picture"
            wide
            disabled={state.is === 'looking'}
            onClick={() => photoInput.current?.click()}
          >
            Chọn ảnh chụp thẻ
          </Button>
        )}
        {/* Without a name, it is no part of the form and never sent. */}
        <input
          ref={photoInput}
          type="file"
          accept="image/*"
          aria-label="Ảnh chụp mặt trước thẻ căn cước"
          hidden
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <div role="status">
        {isWatching && (
          <p>Đưa mã QR ở góc trên bên phải, mặt trước thẻ, vào khung. Đọc được thì máy ảnh tự tắt.</p>
        )}
        {state.is === 'looking' && <p>Đang đọc ảnh…</p>}
        {state.is === 'failed' && <p className="font-semibold text-lacquer">{state.words}</p>}
        {state.is === 'read' && <CardFacts card={state.card} into={into} different={state.different} />}
      </div>
      {state.is === 'read' && into === 'form' && (
        <>
          <input type="hidden" name={cardControl} value={state.text} />
          <Button type="button" look="quiet" onClick={() => setState({ is: 'waiting' })}>
            Không dùng những điều này
          </Button>
        </>
      )}
    </div>
  )
}
