import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { type FeeAmounts, feeFor } from '#lib/domain/procedure/fee.ts'
import type { Fee, Procedure } from '#lib/domain/procedure/procedure.ts'
import { dayOf, toDbDay, toInstant } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/**
 * The amounts decided for a service, in force at a unit on a day, for the lines that this revision has. What the unit
 * has decided goes before what is decided for everywhere, the later decision before the earlier.
 */
export const feeAmountsOn = async (
  db: Transaction,
  procedure: Procedure,
  unitCode: string,
  day: Temporal.PlainDate,
): Promise<FeeAmounts> => {
  const rows = await db.feeAmount.findMany({
    where: {
      procedureCode: procedure.code,
      unitCode: { in: ['', unitCode] },
      label: { in: procedure.feeTable.map(({ label }) => label) },
      validFrom: { lte: toDbDay(day) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(day) } }],
    },
    orderBy: [{ unitCode: 'asc' }, { validFrom: 'asc' }],
    select: { label: true, amount: true },
  })
  return new Map(rows.map(({ label, amount }) => [label, Number(amount)]))
}

/** A fee as it is shown in a language; it was reckoned with the law itself. */
export const feeIn = (fee: Fee, say: (sentence: string) => string): Fee => ({
  ...fee,
  lines: fee.lines.map((line) => ({ ...line, label: say(line.label) })),
  ...(fee.exemption && { exemption: { ground: say(fee.exemption.ground) } }),
})

/** What a file has to pay: by the amounts in force where and when it was sent in. */
export const feeOfCase = async (
  db: Transaction,
  file: { readonly unitCode: string; readonly submittedAt: Date },
  procedure: Procedure,
  answers: AnyAnswers,
): Promise<Fee> => {
  const sentOn = dayOf(toInstant(file.submittedAt))
  return feeFor(procedure, answers, await feeAmountsOn(db, procedure, file.unitCode, sentOn))
}
