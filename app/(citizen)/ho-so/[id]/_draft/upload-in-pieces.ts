import { DetailedError, Upload } from 'tus-js-client'
import { sayCarried } from '#components/language/carried.ts'
import { digestOf, unfinishedUploads } from './unfinished-uploads.ts'
import type { UploadWords } from './upload-sentences.ts'

export type UploadState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'sending'; readonly sent: number }
  /** The line is dead; it goes on by itself. */
  | { readonly kind: 'paused'; readonly sent: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly sentence: string }

type Task = {
  readonly file: File
  readonly paper: string
  /** Where uploads to this draft begin. */
  readonly to: string
  readonly report: (state: UploadState) => void
  readonly signal: AbortSignal
  readonly words: UploadWords
}

/** Bytes of one piece: what is sent again where a server in between keeps pieces until they are whole. */
const pieceSize = 2 * 1024 * 1024
/** Bytes up to which a file is read to be digested; the server refuses larger ones before anything is sent. */
const largestRead = 64 * 1024 * 1024
/** How soon a dead line is tried again, if the browser does not say that it is back. Milliseconds. */
const patience = 5_000

/**
 * Sends one file in pieces, and goes on where it stopped: after a dead network by itself, after a closed browser when the
 * same file is chosen again. The server holds the whole to the SHA-256 that was counted here. Ends when the file is
 * there or refused; a given-up one ends too.
 */
export const uploadInPieces = async (task: Task): Promise<'done' | 'refused'> => {
  const { file, report, words } = task
  report({ kind: 'reading' })
  try {
    const sha256 = file.size <= largestRead ? await digestOf(await file.arrayBuffer()) : null
    return await sendAll(task, sha256)
  } catch {
    // Taken away from the disk after it was chosen, or on a card that was pulled out.
    report({ kind: 'refused', sentence: sayCarried(words, 'Không đọc được tệp này nữa. Chọn lại tệp.') })
    return 'refused'
  }
}

const sendAll = async (
  { file, paper, to, report, signal, words }: Task,
  sha256: string | null,
): Promise<'done' | 'refused'> => {
  let sent = 0
  let wake: ReturnType<typeof setTimeout> | undefined
  let end: (outcome: 'done' | 'refused') => void = () => undefined
  const ended = new Promise<'done' | 'refused'>((resolve) => {
    end = resolve
  })
  const upload = new Upload(file, {
    endpoint: to,
    chunkSize: pieceSize,
    metadata: { name: file.name, paper, ...(sha256 !== null && { sha256 }) },
    retryDelays: [0, 1_000, 3_000],
    storeFingerprintForResuming: sha256 !== null,
    removeFingerprintOnSuccess: true,
    fingerprint: () => digestOf(new TextEncoder().encode(`${paper} ${sha256}`)),
    urlStorage: unfinishedUploads(to, paper),
    onProgress: (bytes) => {
      sent = bytes
      report({ kind: 'sending', sent })
    },
    onSuccess: () => finish({ kind: 'done' }, 'done'),
    onError: (error) => {
      const sentence = refusalIn(error, words)
      if (sentence !== null) return finish({ kind: 'refused', sentence }, 'refused')
      report({ kind: 'paused', sent })
      wake = setTimeout(goOn, patience)
    },
  })
  const goOn = () => {
    clearTimeout(wake)
    wake = undefined
    if (!signal.aborted) upload.start()
  }
  // A line that comes back while a piece is under way changes nothing.
  const onLine = () => {
    if (wake !== undefined) goOn()
  }
  const finish = (state: UploadState, outcome: 'done' | 'refused') => {
    clearTimeout(wake)
    window.removeEventListener('online', onLine)
    report(state)
    end(outcome)
  }
  window.addEventListener('online', onLine)
  signal.addEventListener('abort', () => {
    upload.abort(true).catch(() => undefined)
    finish({ kind: 'done' }, 'refused')
  })
  const [previous] = sha256 === null ? [] : await upload.findPreviousUploads()
  if (previous) upload.resumeFromPreviousUpload(previous)
  goOn()
  return ended
}

/** The server's own sentence; null where no answer came, or one that may be better next time. */
const refusalIn = (error: Error, words: UploadWords): string | null => {
  const response = error instanceof DetailedError ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  if (status < 400 || status >= 500) return null
  return (
    response?.getBody().trim() || sayCarried(words, 'Máy chủ không nhận tệp này. Tải lại trang rồi thử lại.')
  )
}
