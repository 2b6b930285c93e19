import type { Readable } from 'node:stream'

/** A program that looks for viruses. */
export type Scanner = {
  /** Fails where the scanner cannot be reached or did not look: that is no verdict. */
  readonly scan: (content: Readable) => Promise<'clean' | 'infected'>
  readonly answers: () => Promise<boolean>
}
