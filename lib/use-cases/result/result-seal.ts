import type { ResultDocument } from '#lib/domain/result/result-document.ts'
import type { World } from '#lib/outside/world.ts'

/** Keeps what was signed, with the personal data in it, tied to its row. */
export const resultSeal = ({ sealing }: Pick<World, 'sealing'>) => ({
  seal: (resultId: string, document: ResultDocument) => sealing.seal(document, `signed result:${resultId}`),
  open: (resultId: string, sealed: Uint8Array): ResultDocument =>
    sealing.open(sealed, `signed result:${resultId}`) as ResultDocument,
})
