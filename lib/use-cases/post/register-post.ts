import type { Carrier } from '#lib/outside/carrier/index.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * Tells the carrier of every item of a batch that it does not know yet. What it refuses is noted for the desk; when it
 * cannot be reached, the others are still tried, and the failure is thrown so that the job comes again.
 */
export const registerPost = async (batchId: string, carrier: Carrier | null, world: World): Promise<void> => {
  if (!carrier) return
  const batch = await world.db.postalBatch.findUniqueOrThrow({
    where: { id: batchId },
    include: {
      items: { where: { carrierRegisteredAt: null, carrierProblem: null }, orderBy: { id: 'asc' } },
    },
  })
  const unit = await world.db.unit.findUniqueOrThrow({ where: { code: batch.unitCode } })
  const failures: unknown[] = []
  for (const item of batch.items) {
    try {
      const answer = await carrier.register({
        orderNumber: item.id,
        itemNumber: item.itemNumber,
        cashOnDelivery: Number(item.cashOnDelivery),
        isPaidBySender: item.postageBy === 'office',
        description: 'Kết quả giải quyết thủ tục hành chính',
        sender: { name: unit.name, telephone: unit.telephone, address: unit.address },
        receiver: { name: item.recipient, telephone: item.telephone, address: item.address },
      })
      await world.db.postalItem.update({
        where: { id: item.id },
        data: answer.ok
          ? { carrierRegisteredAt: toDate(world.clock.now()), itemNumber: answer.value.itemNumber }
          : { carrierProblem: answer.error.slice(0, 40) },
      })
    } catch (error) {
      if (isDuplicate(error)) {
        const data = { carrierProblem: 'numberTaken' }
        await world.db.postalItem.update({ where: { id: item.id }, data })
      } else failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${batch.items.length} items could not be registered`, {
      cause: failures[0],
    })
}
