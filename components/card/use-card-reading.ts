'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { sayCarried } from '#components/language/carried.ts'
import { type CitizenCard, cardMessage, readCitizenCard } from '#lib/domain/kernel/citizen-card.ts'
import type { CardWords } from './card-sentences.ts'
import { problemInWords, type ReadOutcome } from './card-words.ts'

export type CardReading =
  | { readonly is: 'waiting' | 'watching' | 'looking' }
  | { readonly is: 'failed'; readonly words: string }
  | { readonly is: 'read'; readonly card: CitizenCard; readonly text: string }

/**
 * Reading a card from a photograph or with the camera, as it stands. The parts that do it come when they are asked for;
 * the camera is off as soon as something was read, the page is left, or the person says so.
 */
export const useCardReading = (video: RefObject<HTMLVideoElement | null>, words: CardWords) => {
  const [state, setState] = useState<CardReading>({ is: 'waiting' })
  const ending = useRef<AbortController>(null)

  useEffect(() => {
    const stop = () => ending.current?.abort()
    window.addEventListener('pagehide', stop)
    return () => {
      stop()
      window.removeEventListener('pagehide', stop)
    }
  }, [])

  const tell = async (reading: Promise<ReadOutcome | null>) => {
    const outcome = await reading.catch(() => ({ problem: 'unreachable' }) as const)
    if (!outcome) return setState({ is: 'waiting' })
    if ('problem' in outcome)
      return setState({ is: 'failed', words: sayCarried(words, problemInWords(outcome.problem)) })
    const card = readCitizenCard(outcome.text)
    setState(
      card.ok
        ? { is: 'read', card: card.value, text: outcome.text }
        : { is: 'failed', words: sayCarried(words, cardMessage(card.error)) },
    )
  }

  const lookAt = async (photo: File) => {
    setState({ is: 'looking' })
    await tell(import('./read-photo.ts').then(({ readPhoto }) => readPhoto(photo)))
  }

  const watch = async () => {
    const watching = new AbortController()
    ending.current = watching
    setState({ is: 'watching' })
    await tell(
      import('./watch-camera.ts').then(({ watchCamera }) =>
        video.current ? watchCamera(video.current, watching.signal) : null,
      ),
    )
  }

  return {
    state,
    lookAt,
    watch,
    stop: () => ending.current?.abort(),
    forget: () => setState({ is: 'waiting' }),
  }
}
