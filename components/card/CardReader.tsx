'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { sayCarried } from '#components/language/carried.ts'
import { Button } from '#components/ui/Button.tsx'
import { factsOnCard } from '#lib/domain/procedure/facts-on-card.ts'
import { CardFacts } from './CardFacts.tsx'
import { cardControl } from './card-control.ts'
import type { CardWords } from './card-sentences.ts'
import { fillControls } from './fill-controls.ts'
import { useCardReading } from './use-card-reading.ts'

type Props = {
  /** Whether what is read goes into the form's own controls, or along with the form as it was read. */
  into: 'controls' | 'form'
  words: CardWords
}

/**
 * Offers to read the QR code of an identity card, on this device alone: of the picture nothing goes anywhere. Without
 * JavaScript there is nothing to see here, and the questions beside it are answered by hand as always.
 */
export const CardReader = ({ into, words }: Props) => {
  const place = useRef<HTMLElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const photo = useRef<HTMLInputElement>(null)
  const heading = useId()
  const [can, setCan] = useState({ read: false, watch: false })
  const [different, setDifferent] = useState<readonly string[]>([])
  const { state, lookAt, watch, stop, forget } = useCardReading(video, words)
  const isWatching = state.is === 'watching'

  useEffect(() => setCan({ read: true, watch: navigator.mediaDevices !== undefined }), [])

  useEffect(() => {
    const form = place.current?.closest('form')
    if (state.is === 'read' && form && into === 'controls')
      setDifferent(fillControls(form, factsOnCard(state.card)))
  }, [state, into])

  if (!can.read) return null
  return (
    <section ref={place} aria-labelledby={heading} data-screen-only="" className="space-y-4">
      <div>
        <h2 id={heading} className="mb-2 font-semibold text-xl">
          {sayCarried(words, 'Đọc mã QR trên thẻ căn cước')}
        </h2>
        <p className="max-w-reading">
          {sayCarried(
            words,
            'Họ tên, ngày sinh, giới tính, số, ngày cấp và nơi thường trú được điền giúp. Ảnh chỉ được đọc ngay trên máy này, không gửi đi đâu.',
          )}{' '}
          {into === 'form'
            ? sayCarried(words, 'Không có thẻ bên cạnh thì khai tay ở các bước sau.')
            : sayCarried(words, 'Không có thẻ bên cạnh thì gõ vào các ô dưới đây.')}
        </p>
      </div>
      <div className={isWatching ? 'relative max-w-96 overflow-hidden rounded-sheet bg-night' : 'hidden'}>
        <video
          ref={video}
          muted
          playsInline
          tabIndex={-1}
          aria-label={sayCarried(words, 'Hình từ máy ảnh')}
          className="aspect-square w-full object-cover"
        />
        <span
          aria-hidden="true"
          className="absolute inset-[14%] rounded-control border-2 border-gold-bright"
        />
      </div>
      <div className="flex flex-wrap gap-3">
        {isWatching ? (
          <Button type="button" look="secondary" icon="cross" wide onClick={stop}>
            {sayCarried(words, 'Tắt máy ảnh')}
          </Button>
        ) : (
          <>
            {can.watch && (
              <Button
                type="button"
                look="secondary"
                icon="camera"
                wide
                disabled={state.is === 'looking'}
                onClick={watch}
              >
                {sayCarried(words, 'Quét bằng máy ảnh')}
              </Button>
            )}
            <Button
              type="button"
              look="secondary"
              icon="picture"
              wide
              disabled={state.is === 'looking'}
              onClick={() => photo.current?.click()}
            >
              {sayCarried(words, 'Chọn ảnh chụp thẻ')}
            </Button>
          </>
        )}
        {/* Without a name it is no part of the form, and never sent with it. */}
        <input
          ref={photo}
          type="file"
          accept="image/*"
          hidden
          aria-label={sayCarried(words, 'Ảnh chụp mặt trước thẻ căn cước')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            if (chosen) lookAt(chosen)
            // The same photograph may be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      <div role="status" className="empty:hidden">
        {isWatching && (
          <p>
            {sayCarried(
              words,
              'Đưa mã QR ở góc trên bên phải, mặt trước thẻ, vào khung. Đọc được thì máy ảnh tự tắt.',
            )}
          </p>
        )}
        {state.is === 'looking' && <p>{sayCarried(words, 'Đang đọc ảnh…')}</p>}
        {state.is === 'failed' && <p className="font-semibold text-lacquer">{state.words}</p>}
        {state.is === 'read' && (
          <CardFacts card={state.card} into={into} different={different} words={words} />
        )}
      </div>
      {state.is === 'read' && into === 'form' && (
        <>
          <input type="hidden" name={cardControl} value={state.text} />
          <Button type="button" look="quiet" onClick={forget}>
            {sayCarried(words, 'Không dùng những điều này')}
          </Button>
        </>
      )}
    </section>
  )
}
