import type { World } from '#lib/outside/world.ts'

/** Keeps the secret of a second factor, tied to its account. */
export const factorSecret = ({ sealing }: Pick<World, 'sealing'>) => ({
  seal: (accountId: string, secret: Uint8Array) =>
    sealing.seal(Buffer.from(secret).toString('base64'), `second factor:${accountId}`),
  open: (accountId: string, sealed: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.from(String(sealing.open(sealed, `second factor:${accountId}`)), 'base64')),
})
