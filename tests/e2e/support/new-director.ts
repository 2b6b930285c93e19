import { randomUUID } from 'node:crypto'
import { codeOfStep, stepAt } from '#lib/outside/second-factor/totp.ts'
import { factorSecret } from '#lib/use-cases/second-factor/factor-secret.ts'
import { carryOut, newCitizen, staffOf } from '#tests/support/people.ts'
import { filed } from './filed.ts'
import { origin, worldOfServer } from './server.ts'

export const factorPage = '/can-bo/tai-khoan/xac-thuc-hai-lop'

/** The password of whoever has just registered. */
export const password = 'mot mat khau dai'

/**
 * Another head of the authority than the one whom other tests give a telephone; with the codes of a step before and after
 * now, of which the one before was used for the enrolment.
 */
export const newDirector = async (fullName: string) => {
  const director = await newCitizen(origin, fullName)
  const world = await worldOfServer()
  const { id: accountId } = await world.db.account.findUniqueOrThrow({ where: { email: director.email } })
  await world.db.post.create({
    data: {
      ...{ id: randomUUID(), accountId, role: 'director', unitCode: 'stp-dong-thap' },
      validFrom: new Date('2010-07-01'),
    },
  })
  const begun = await director.press(await director.open(factorPage), 'Bật xác thực hai lớp', {
    values: { password },
  })
  const factor = await world.db.secondFactor.findUniqueOrThrow({ where: { accountId } })
  await world.db.$disconnect()
  const secret = factorSecret(world).open(accountId, factor.secret)
  const code = (off: number) => codeOfStep(secret, stepAt(Temporal.Now.instant()) + off)
  await director.press(begun, 'Xác nhận', { values: { factorCode: code(-1) } })
  return { director, code }
}

/** A file whose result is written and approved, and the citizen whose it is. */
export const fileToSign = async () => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const staff = await staffOf(origin)
  for (const step of ['accept', 'collectFee', 'takeUp'] as const) await carryOut(staff, id, step)
  const officer = staff.chuyenvien
  await officer.press(await officer.open(`/can-bo/ho-so/${id}/ket-qua`), 'Lưu nội dung', {
    values: { finding: 'none', ban: 'notAsked' },
  })
  for (const step of ['propose', 'approve'] as const) await carryOut(staff, id, step)
  return { citizen, id }
}
