import { checklistFor } from '#lib/domain/procedure/checklist.ts'
import { feeTableWith } from '#lib/domain/procedure/fee.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { questionsOf, readChoices } from '#lib/domain/procedure/telling-questions.ts'
import type { ServiceOffer } from '#lib/queries/service-offer.ts'

type Address = Readonly<Record<string, string | string[] | undefined>>

/** What the answers in an address make of a service: its questions, and once all are answered, what it asks of this person. */
export const personalPart = (procedure: Procedure, address: Address, offer: ServiceOffer) => {
  const chosen = readChoices(procedure, (name) => {
    const value = Object.hasOwn(address, name) ? address[name] : undefined
    return typeof value === 'string' ? value : undefined
  })
  return {
    chosen,
    questions: questionsOf(procedure, chosen),
    checklist: checklistFor(procedure, chosen, offer.amounts),
    local: offer.localAmounts.flatMap(({ unit, amounts }) => {
      const checklist = checklistFor(procedure, chosen, amounts)
      return checklist ? [{ unit, checklist }] : []
    }),
    table: feeTableWith(procedure, offer.amounts),
    localTables: offer.localAmounts.map(({ unit, amounts }) => ({
      unit,
      table: feeTableWith(procedure, amounts),
    })),
  }
}
