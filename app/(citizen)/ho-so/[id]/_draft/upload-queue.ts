import { sayCarried } from '#components/language/carried.ts'
import { countUnfinished } from './unfinished-uploads.ts'
import { type UploadState, uploadInPieces } from './upload-in-pieces.ts'
import type { UploadWords } from './upload-sentences.ts'
import { beginsIn } from './uploads-of-form.ts'

export type Sending = {
  readonly key: number
  readonly file: File
  readonly state: UploadState
  readonly stop: () => void
}

type Queue = {
  readonly form: HTMLFormElement
  readonly paper: string
  /** Where uploads to this draft begin. */
  readonly to: string
  /** Everything that is on its way. */
  readonly show: (sending: readonly Sending[]) => void
  /** For whoever does not see the lines; '' takes back what was said. */
  readonly say: (words: string) => void
  readonly arrived: () => void
  readonly words: UploadWords
}

/** Sends the files of one paper, one after the other: a telephone's line is not widened by sharing it. */
export const uploadQueue = ({ form, paper, to, show, say, arrived, words }: Queue) => {
  let sending: readonly Sending[] = []
  let last: Promise<unknown> = Promise.resolve()
  let keys = 0
  const change = (next: readonly Sending[]) => {
    sending = next
    show(next)
  }
  const drop = (key: number) => change(sending.filter((one) => one.key !== key))

  const send = async (file: File, key: number, signal: AbortSignal): Promise<'done' | 'refused'> => {
    if (signal.aborted) return 'refused'
    const { name } = file
    say(sayCarried(words, 'Đang tải lên {name}', { name }))
    let wasPaused = false
    const report = (state: UploadState) => {
      change(sending.map((one) => (one.key === key ? { ...one, state } : one)))
      if (state.kind === 'paused' && !wasPaused)
        say(sayCarried(words, 'Mất mạng. Tự tải tiếp khi có mạng lại.'))
      if (state.kind === 'sending' && wasPaused)
        say(sayCarried(words, 'Có mạng lại, đang tải tiếp {name}', { name }))
      wasPaused = state.kind === 'paused'
    }
    const outcome = await uploadInPieces({ file, paper, to, signal, report, words })
    if (outcome === 'refused') say('')
    else {
      drop(key)
      say(sayCarried(words, 'Đã tải lên {name}', { name }))
      arrived()
    }
    return outcome
  }

  const add = (file: File): void => {
    keys += 1
    const key = keys
    const stopped = new AbortController()
    const stop = () => {
      stopped.abort()
      drop(key)
      say('')
    }
    change([...sending, { key, file, stop, state: { kind: 'reading' } }])
    const sent = last.then(() => send(file, key, stopped.signal))
    last = sent
    beginsIn(form, sent)
  }

  return { add, hasUnfinished: () => countUnfinished(to, paper) > 0 }
}
