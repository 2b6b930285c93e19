import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'

/** Keeps what a slip says, with the personal data in it, tied to its row. */
export const slipSeal = ({ sealing }: Pick<World, 'sealing'>) => ({
  seal: (slipId: string, slip: Slip) => sealing.seal(slip, `slip:${slipId}`),
  open: (slipId: string, sealed: Uint8Array): Slip => sealing.open(sealed, `slip:${slipId}`) as Slip,
})
