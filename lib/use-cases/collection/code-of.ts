import { collectionCode } from '#lib/domain/post/collection-code.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'

/**
 * The code of a row, made of its random id and the application's secret as claim codes are: the database holds nothing
 * from which it could be found.
 */
export const collectionCodeOf = (id: string, sealing: Sealing): string =>
  collectionCode(Buffer.from(sealing.sign('collection code', id), 'base64url'))
