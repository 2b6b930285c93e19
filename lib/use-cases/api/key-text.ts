import type { Sealing } from '#lib/outside/sealing/index.ts'

/**
 * The secret of a key: made of its random id and the application's secret, so that the database holds nothing from which
 * it could be found, and whoever has just issued it can be shown it again for a few minutes.
 */
export const secretOf = (keyId: string, sealing: Sealing): string => sealing.sign('api key', keyId)

/** A key as it is handed over: a prefix that scanners of leaked secrets find, the id, the secret. */
export const keyText = (id: string, secret: string): string => `mctp.${id}.${secret}`

/** Null for what is no key. */
export const keyIn = (text: string): { readonly id: string; readonly secret: string } | null => {
  const [, id, secret] = /^mctp\.([0-9a-f]{16})\.([\w-]{43})$/.exec(text) ?? []
  return id !== undefined && secret !== undefined ? { id, secret } : null
}
