import type { Person } from '#lib/domain/access/actor.ts'
import { upload } from './apply.ts'
import { clerksAt } from './desk.ts'
import { abreast, momentsFrom, type Office, type PlayedFile } from './office.ts'
import { queueOf, type Waiting } from './queue-of.ts'

type Moments = () => Temporal.Instant

/** Signed results and the papers come back to the desk, where they are entered. */
export const registerResults = async (
  office: Office,
  day: Temporal.PlainDate,
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 20)
  const [clerk] = await clerksAt(office, start)
  const world = office.worldAt(start)
  await abreast(await queueOf(office, clerk, { queue: 'toReceive' }, world), ({ file }) =>
    office.run(clerk, file, 'receive', next()),
  )
  const toRegister = await queueOf(office, clerk, { queue: 'toRegister' }, world)
  await abreast(
    toRegister.filter((waiting) => isBack(waiting) && isSigned(waiting, start)),
    ({ file }) => register(office, clerk, file, day, next),
  )
}

/** Last thing in the afternoon: people come for their results, and with results that are wrong. */
export const returnResults = async (
  office: Office,
  day: Temporal.PlainDate,
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 20)
  const [clerk] = await clerksAt(office, start)
  const world = office.worldAt(start)
  await abreast(await queueOf(office, clerk, { queue: 'toCorrect' }, world), ({ file }) =>
    register(office, clerk, file, day, next),
  )
  const toReturn = await queueOf(office, clerk, { queue: 'toReturn' }, world)
  await abreast(
    toReturn.filter(
      ({ file }) => file.comesOn !== null && Temporal.PlainDate.compare(file.comesOn, day) <= 0,
    ),
    async ({ row, file }) => {
      if (!row.feeSettled) await office.run(clerk, file, 'collectFee', next(), { method: 'cash' })
      const receivedBy = file.plan.person.fullName
      const input = { receivedBy, receivedAs: 'self', confirmed: 'yes' }
      await office.run(clerk, file, 'returnResult', next(), input)
      file.comesOn = null
      file.returnedOn = day
    },
  )
  const wrong = [...office.files.values()].filter((file) => isFoundWrong(file, day))
  await abreast(wrong, async (file) => {
    file.done.add('corrected')
    const input = { fault: 'agency', reason: 'In sai năm sinh; cơ quan làm lại.' }
    await office.run(clerk, file, 'correctResult', next(), input)
  })
}

/** The papers have come back from the division, where there are any. */
const isBack = ({ row }: Waiting): boolean => row.paperAt === null || row.paperAt === 'desk'

/** The director signs what was approved in the course of half a day, but for what lies forgotten on their table. */
const isSigned = ({ row, file }: Waiting, now: Temporal.Instant): boolean => {
  if (file.plan.neglected === 'sign' && (row.daysLeft ?? 0) > -2) return false
  return file.approvedAt !== null && Temporal.Instant.compare(file.approvedAt.add({ hours: 2 }), now) <= 0
}

const register = async (
  office: Office,
  clerk: Person,
  file: PlayedFile,
  day: Temporal.PlainDate,
  next: Moments,
): Promise<void> => {
  const scanId = await upload(office, file.plan, file.id, 'result', clerk, next())
  await office.run(clerk, file, 'registerResult', next(), {
    number: `${file.plan.key}/${day.year}/STP-LLTP`,
    signedOn: day.toString(),
    signatory: 'Phạm Quốc Hùng',
    scanId,
  })
  file.comesOn = day.add({ days: file.plan.collectDays })
}

/** At home the person will see that it says something wrong. */
export const willBeFoundWrong = (file: PlayedFile | undefined): boolean =>
  file?.plan.resultIsWrong === true && file.returnedOn !== null && !file.done.has('corrected')

const isFoundWrong = (file: PlayedFile, day: Temporal.PlainDate): boolean =>
  willBeFoundWrong(file) && file.returnedOn !== null && Temporal.PlainDate.compare(file.returnedOn, day) < 0
