import type { MediaType } from '#lib/outside/files/media-type.ts'
import type { Flaw } from '#lib/outside/intake/flaw.ts'

/** A file as somebody might send it, and what has to become of it: kept as such a kind, or refused for such a reason. */
export type Sample = {
  readonly title: string
  readonly content: Buffer
  readonly becomes: { readonly kept: MediaType } | { readonly refused: Flaw }
}

export const kept = (title: string, as: MediaType, content: Buffer): Sample => ({
  title,
  content,
  becomes: { kept: as },
})

export const refused = (title: string, why: Flaw, content: Buffer): Sample => ({
  title,
  content,
  becomes: { refused: why },
})
