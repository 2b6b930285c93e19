import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import { draftDays } from '#lib/domain/procedure/draft-days.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'

/** Where answers of a draft are kept on the device, and the key that locks them, known only to whoever may open it. */
export type Keeping = {
  readonly draft: string
  /** 32 bytes as base64url. It comes with the page, and the page is stored nowhere. */
  readonly lock: string
}

/** An answer that the server does not have yet, as far as this device knows. */
export type KeptAnswer = {
  readonly step: string
  readonly name: string
  readonly text: string
  readonly controls: Typed
  readonly seen: readonly string[]
}

type Locked = { readonly at: number; readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer }

export type KeptAnswers = {
  /** Resolves when the device has it. */
  readonly keep: (answer: KeptAnswer) => Promise<void>
  /** The server has what this page kept of the question; what another window kept since stays. */
  readonly drop: (step: string, name: string) => Promise<void>
  /** In the order in which they were typed. */
  readonly all: () => Promise<readonly KeptAnswer[]>
}

/**
 * Answers kept on the device, each under its draft, step and question, until the server has them. Locked by a key that
 * only the owner's page brings, because computers are shared: without signing in as that person nobody reads them. Null
 * where the browser can neither lock nor store; then nothing lies about, and the page says that it has to stay open.
 */
export const openKept = async ({ draft, lock }: Keeping): Promise<KeptAnswers | null> => {
  try {
    const key = await keyOf(lock)
    const store = createStore('mctp-kept', 'answers')
    await sweep(store)
    return keptIn(store, key, draft)
  } catch {
    return null
  }
}

const keyOf = (lock: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(atob(lock.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  )
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Whatever has lain here as long as a draft is kept belongs to none. */
const sweep = async (store: UseStore): Promise<void> => {
  const oldest = Date.now() - draftDays.kept * 86_400_000
  for (const [id, { at }] of await entries<string, Locked>(store)) if (at < oldest) await del(id, store)
}

const keptIn = (store: UseStore, key: CryptoKey, draft: string): KeptAnswers => {
  const idOf = ({ step, name }: Pick<KeptAnswer, 'step' | 'name'>) => `${draft}/${step}/${name}`
  const mine = new Map<string, number>()
  // One after the other: what was typed last is written last.
  let queue: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  const open = async (id: string, { nonce, sealed }: Locked): Promise<KeptAnswer | undefined> => {
    try {
      const plain = await crypto.subtle.decrypt(lockedWith(id, nonce), key, sealed)
      return JSON.parse(new TextDecoder().decode(plain))
    } catch {
      // Of somebody else, or locked before the house changed its secret: it lies there until its time is over.
      return undefined
    }
  }
  return {
    keep: (answer) =>
      inOrder(async () => {
        const id = idOf(answer)
        const nonce = crypto.getRandomValues(new Uint8Array(12))
        const plain = new TextEncoder().encode(JSON.stringify(answer))
        const sealed = await crypto.subtle.encrypt(lockedWith(id, nonce), key, plain)
        const at = Date.now()
        await set(id, { at, nonce, sealed } satisfies Locked, store)
        mine.set(id, at)
      }),
    drop: (step, name) =>
      inOrder(async () => {
        const id = idOf({ step, name })
        const there = await get<Locked>(id, store)
        if (there?.at === mine.get(id)) await del(id, store)
      }),
    all: () =>
      inOrder(async () => {
        const found: KeptAnswer[] = []
        const here = (await entries<string, Locked>(store)).filter(([id]) => id.startsWith(`${draft}/`))
        for (const [id, locked] of here.sort(([, a], [, b]) => a.at - b.at)) {
          const answer = await open(id, locked)
          if (answer) found.push(answer)
          mine.set(id, locked.at)
        }
        return found
      }),
  }
}

const lockedWith = (id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(id),
})

/** The application is handed in, or gone: nothing of it stays on the device. */
export const forgetKept = async (draft: string): Promise<void> => {
  const store = createStore('mctp-kept', 'answers')
  for (const [id] of await entries<string, Locked>(store))
    if (id.startsWith(`${draft}/`)) await del(id, store)
}
