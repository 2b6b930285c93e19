import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apologyBy } from '#lib/domain/case/apology-clock.ts'
import { subtractWorkingDays } from '#lib/domain/kernel/working-days.ts'
import { fromDbDay, toDbDay } from '#lib/outside/clock/index.ts'
import { demoMailbox } from '#lib/outside/mail/demo-mailbox.ts'
import { byMail } from '#lib/outside/messages/by-mail.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { apologiesToSign } from '#lib/queries/apologies-to-sign.ts'
import { inbox } from '#lib/queries/inbox.ts'
import { draftApologies } from '#lib/use-cases/apologies/draft-apologies.ts'
import { sendReminders } from '#lib/use-cases/reminders/send-reminders.ts'
import { fileIn } from '#tests/support/files-in-status.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let accepted: string
let inProgress: string
let consulted: string
let dueOn: Temporal.PlainDate
beforeAll(async () => {
  stage = await openStage()
  accepted = await fileIn(stage, 'accepted')
  inProgress = await fileIn(stage, 'inProgress')
  consulted = await fileIn(stage, 'awaitingOtherBody')
  const file = await stage.world.db.case.findUniqueOrThrow({ where: { id: inProgress } })
  dueOn = fromDbDay(file.dueOn ?? new Date(0))
})
afterAll(() => stage.close())

const at = (day: Temporal.PlainDate, time: string) =>
  stage.clock.set(
    day
      .toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: Temporal.PlainTime.from(time) })
      .toInstant(),
  )
const workingDaysBefore = (days: number) => subtractWorkingDays(dueOn, days, vietnamCalendar)

const codeOf = async (caseId: string) => {
  const file = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  return file.dossierCode ?? file.provisionalNumber
}

/** The reminders in somebody's inbox, newest first. */
const reminded = async (name: string) => {
  const { messages } = await inbox(await stage.person(name), 1, stage.world)
  return messages.filter(({ subject }) => subject.endsWith('hồ sơ cần xử lý'))
}

describe('reminders', () => {
  it('tell the desk two working hours before its answer is late, once, and nobody else', async () => {
    const caseId = await stage.submitted()
    at(Temporal.PlainDate.from('2020-08-17'), '16:45')
    await sendReminders(stage.world)
    expect(await reminded('tiepnhan')).toEqual([])
    at(Temporal.PlainDate.from('2020-08-18'), '07:05')
    await Promise.all([sendReminders(stage.world), sendReminders(stage.world)])
    await sendReminders(stage.world)
    const [message, ...more] = await reminded('tiepnhan')
    expect(more).toEqual([])
    expect(message?.paragraphs).toEqual([
      `${await codeOf(caseId)} (Phiếu lý lịch tư pháp): sắp hết 8 giờ làm việc để trả lời (ngày 18/08/2020).`,
    ])
    expect(await reminded('tiepnhan.longbien')).toEqual([])
    await stage.run(await stage.person('tiepnhan'), caseId, 'refuse', { ground: 'notEligible', reason: 'x' })
  })

  it('rest on days off', async () => {
    at(Temporal.PlainDate.from('2020-08-22'), '08:00')
    expect(await sendReminders(stage.world)).toBe(0)
  })

  it('come as one message for all files of a person, by mail too, without the name of anybody in the files', async () => {
    at(workingDaysBefore(2), '06:30')
    const earlier = await reminded('chuyenvien')
    await sendReminders(stage.world)
    const [message] = await reminded('chuyenvien')
    expect(message?.subject).toBe('3 hồ sơ cần xử lý')
    const codes = await Promise.all([accepted, inProgress, consulted].map(codeOf))
    expect(message?.paragraphs.map((line) => line.split(' ')[0]).toSorted()).toEqual(codes.toSorted())

    await workOff(stage, { email: byMail(demoMailbox(stage.world.db)) })
    const mails = await stage.world.db.demoMail.findMany({
      where: { to: 'chuyenvien@demo.vn', subject: '3 hồ sơ cần xử lý' },
    })
    expect(mails).toHaveLength(1)
    expect(mails[0]?.body).toContain('https://motcua.example.vn/can-bo')
    const people = await stage.world.db.casePerson.findMany()
    expect(people.some(({ fullName }) => mails[0]?.body.includes(fullName))).toBe(false)
    await sendReminders(stage.world)
    expect(await reminded('chuyenvien')).toHaveLength(earlier.length + 1)
  })

  it('report to the heads of division and desk when another body has not answered in time', async () => {
    // Asked to answer by 24/08; nobody heads this desk, so that all of it is told.
    const code = await codeOf(consulted)
    for (const name of ['truongphong', 'tiepnhan']) {
      const lines = (await reminded(name)).flatMap(({ paragraphs }) => paragraphs)
      expect(lines.filter((line) => line.startsWith(code) && line.includes('chưa trả lời'))).toHaveLength(1)
    }
  })

  it('reach the head on the last working day, and a deputy in the place of who is away', async () => {
    const { db } = stage.world
    const [officer, deputy] = [await stage.person('chuyenvien'), await stage.person('chuyenvien2')]
    const day = toDbDay(workingDaysBefore(1))
    await db.deputy.create({
      data: {
        ...{ id: randomUUID(), unitCode: 'stp-dong-thap', validFrom: day, validTo: day },
        ...{ absentId: officer.accountId, deputyId: deputy.accountId },
      },
    })
    const [officerBefore, deputyBefore] = [await reminded('chuyenvien'), await reminded('chuyenvien2')]
    at(workingDaysBefore(1), '06:30')
    await sendReminders(stage.world)
    const lines = (await reminded('truongphong')).flatMap(({ paragraphs }) => paragraphs)
    const code = await codeOf(inProgress)
    expect(lines.some((line) => line.startsWith(code) && line.includes('sắp đến hạn mà chưa xong'))).toBe(
      true,
    )
    expect(await reminded('chuyenvien')).toHaveLength(officerBefore.length)
    expect((await reminded('chuyenvien2')).length).toBe(deputyBefore.length + 1)
  })
})

describe('apologies', () => {
  const draftFor = (caseId: string) => stage.world.db.apologyDraft.findUnique({ where: { caseId } })

  it('lie ready on the last day on which they are in time, with reason and appointment, for the right heads', async () => {
    at(workingDaysBefore(3), '06:15')
    await draftApologies(stage.world)
    expect(await draftFor(inProgress)).toBeNull()
    at(workingDaysBefore(1), '06:15')
    await draftApologies(stage.world)
    await draftApologies(stage.world)
    const draft = await draftFor(inProgress)
    expect(draft?.signBy).toEqual(toDbDay(apologyBy(dueOn, vietnamCalendar)))
    expect(draft?.reason).toBe('Việc thẩm tra hồ sơ chưa hoàn thành trong thời hạn đã hẹn.')
    expect((await draftFor(consulted))?.reason).toContain('Công an tỉnh Đồng Tháp')

    const waiting = await apologiesToSign(await stage.person('truongphong'), stage.world)
    expect(waiting?.map(({ caseId }) => caseId).toSorted()).toEqual(
      [accepted, inProgress, consulted].toSorted(),
    )
    expect(waiting?.every(({ isTooLate, appointedOn }) => !isTooLate && appointedOn > dueOn.toString())).toBe(
      true,
    )
    expect(await apologiesToSign(await stage.person('giamdoc'), stage.world)).toHaveLength(3)
    expect(await apologiesToSign(await stage.person('tutruong.longbien'), stage.world)).toEqual([])
    expect(await apologiesToSign(await stage.person('chuyenvien'), stage.world)).toBeNull()
    expect(await apologiesToSign(stage.citizen, stage.world)).toBeNull()
  })

  it('are brought to the head', async () => {
    await sendReminders(stage.world)
    const lines = (await reminded('truongphong')).flatMap(({ paragraphs }) => paragraphs)
    const code = await codeOf(inProgress)
    expect(lines.some((line) => line.startsWith(code) && line.includes('phiếu xin lỗi'))).toBe(true)
  })

  it('are let go once signed, or once the file has ended', async () => {
    const head = await stage.person('truongphong')
    const waiting = await apologiesToSign(head, stage.world)
    const proposed = waiting?.find(({ caseId }) => caseId === accepted)
    await stage.run(head, accepted, 'apologise', {
      appointedOn: proposed?.appointedOn,
      reason: proposed?.reason,
    })
    await stage.run(head, inProgress, 'stop', { ground: 'notMended', reason: proposed?.reason })
    await draftApologies(stage.world)
    expect((await draftFor(accepted))?.closedAt).not.toBeNull()
    expect((await draftFor(inProgress))?.closedAt).not.toBeNull()
    expect((await draftFor(consulted))?.closedAt).toBeNull()
    const left = await apologiesToSign(head, stage.world)
    expect(left?.map(({ caseId }) => caseId)).toEqual([consulted])
  })
})
