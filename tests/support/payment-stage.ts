import type { World } from '#lib/outside/world.ts'
import { openStage } from './stage.ts'
import { openTestBank } from './test-bank.ts'

/** A stage whose world can be paid through VNPay, at a bank of its own that lives on the clock of the wall. */
export const openPaymentStage = async () => {
  const stage = await openStage()
  const bank = await openTestBank()
  const world: World = { ...stage.world, vnpay: bank.vnpay }
  stage.clock.set(Temporal.Now.instant())
  return {
    stage,
    bank,
    world,
    fileOf: (id: string) => world.db.case.findUniqueOrThrow({ where: { id }, include: { receipt: true } }),
    close: async () => {
      bank.close()
      await stage.close()
    },
  }
}
