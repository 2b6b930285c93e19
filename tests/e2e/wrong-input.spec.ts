import { expect, test } from '@playwright/test'
import { askFields } from '#app/(staff)/can-bo/ho-so/[id]/bo-sung/ask-fields.ts'
import { commandFields, controlOf } from '#components/case/command-fields.ts'
import { registrationFields } from '#lib/domain/access/account-fields.ts'
import { profileFields } from '#lib/domain/access/profile-fields.ts'
import type { Fields, ScalarField } from '#lib/domain/procedure/field.ts'
import { placeOf } from '#lib/domain/procedure/typed.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { openTyped } from '#lib/use-cases/draft/draft-of.ts'
import { browserless, controlsNamed } from '#tests/support/browserless.ts'
import {
  answerStep,
  answersOn,
  begin,
  carryOut,
  exampleAt,
  newCitizen,
  photo,
  service,
  staffOf,
  today,
} from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { origin, worldOfServer } from './support/server.ts'
import { type Asked, extras, tryWrongInputs } from './support/wrong-rounds.ts'

const procedure = findProcedure(service, '2020-08-31')
if (!procedure) throw new Error('no procedure')
const fields: Fields = procedure.fields
const day = today().toString()

/** Questions on which other questions hang. */
const deciding = new Set(
  Object.values(fields).flatMap((field) => [
    ...Object.keys(field.onlyIf ?? {}),
    ...(field.kind === 'identityNumber' ? [field.typeField] : []),
  ]),
)

for (const index of [0, 1, 2, 3, 4]) {
  const { title, typed: asWritten } = exampleAt(index)
  // The third lives here still, whatever day it is when this runs.
  const typed = {
    ...asWritten,
    ...(index === 2 && { 'residences.1.to': 'nay' }),
  }

  test(`every question answers wrong input with a sentence beside it and keeps what was typed: ${title}`, async () => {
    const citizen = await newCitizen(origin)
    const { id, page: first } = await begin(citizen)
    let [page, tried] = [first, 0]
    while (!page.path.endsWith('/giay-to')) {
      const from = page.path
      // The rows that the table needs have to stand on the page first.
      if (controlsNamed(page, 'residences.0.from').length > 0) {
        await citizen.press(page, 'Thêm')
        page = await citizen.open(from)
      }
      const isHere = ({ control }: Asked) =>
        controlsNamed(page, control).length > 0 && !wasTried(control, index)
      const scalars = scalarsOf(typed).filter(isHere)
      const cells = cellsOf(typed).filter(isHere)
      const others = answersOn(page, typed)
      for (const [asked, alone] of [
        [scalars, deciding],
        // A row in which nothing stands is no row: every other column stays filled.
        [cells, new Set(cells.filter((_, i) => i % 2 === 1).map(({ control }) => control))],
      ] as const) {
        if (asked.length === 0) continue
        const battery = await tryWrongInputs(citizen, page, { button: 'Tiếp tục', asked, others, alone, day })
        tried += battery.tried
        page = battery.page
      }
      page = await answerStep(citizen, page, typed)
      expect(page.path, `right answers go on from ${from}`).not.toBe(from)
    }
    expect(tried, 'wrong inputs were tried').toBeGreaterThan(index === 0 ? 200 : 10)
    await expectNothingExtra(id, citizen)
  })
}

/** Each question is tried with the first of the examples to which it is put. */
const wasTried = (control: string, index: number): boolean =>
  Array.from({ length: index }, (_, earlier) => exampleAt(earlier).typed).some((typed) => control in typed)

const scalarsOf = (typed: Readonly<Record<string, string>>): Asked[] =>
  Object.entries(fields).flatMap(([control, field]) =>
    field.kind !== 'table' && typed[control] !== undefined ? [{ control, field, right: typed[control] }] : [],
  )

/** The cells of the first row. */
const cellsOf = (typed: Readonly<Record<string, string>>): Asked[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'table'
      ? Object.entries(field.columns).map(([column, cell]) => {
          const control = `${name}.0.${column}`
          return { control, field: cell as ScalarField, right: typed[control] ?? '' }
        })
      : [],
  )

/** Looks into the database: the draft holds answers to questions of the form, and the file costs what the law says. */
const expectNothingExtra = async (
  id: string,
  citizen: Awaited<ReturnType<typeof newCitizen>>,
): Promise<void> => {
  const world = await worldOfServer()
  try {
    const draft = await world.db.draft.findUniqueOrThrow({ where: { id } })
    const account = await world.db.account.findUniqueOrThrow({ where: { email: citizen.email } })
    const stored = openTyped(draft, world)
    expect(Object.keys(stored).filter((control) => placeOf(fields, control) === undefined)).toEqual([])
    expect(Object.getPrototypeOf(stored)).toBe(Object.prototype)
    expect(draft).toMatchObject({ ownerId: account.id, enteredById: null, unitCode: null, channel: 'online' })
    expect(account.disabledAt).toBeNull()
    expect(await world.db.post.count({ where: { accountId: account.id } })).toBe(0)
  } finally {
    await world.db.$disconnect()
  }
}

test('a submission that carries its own fee, status and owner is taken for what it is', async () => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const world = await worldOfServer()
  try {
    const again = await citizen.send(`/ho-so/${id}/nop`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams(Object.entries(extras)),
    })
    expect(again.status).toBe(303)
    const file = await world.db.case.findUniqueOrThrow({ where: { id } })
    expect(file).toMatchObject({
      status: 'submitted',
      feeDue: BigInt(exampleAt(0).expected.fee),
      unitCode: 'stp-dong-thap',
    })
    const { answers } = await openSubmission(world.db, id, world)
    expect(Object.keys(answers).filter((name) => !Object.hasOwn(fields, name))).toEqual([])
  } finally {
    await world.db.$disconnect()
  }
})

test('registration and profile do the same', async () => {
  const stranger = browserless(origin)
  const right: Record<string, string> = {
    fullName: 'Trần Văn An',
    email: 'an@example.com',
    telephone: '0912345678',
  }
  await tryWrongInputs(stranger, await stranger.open('/dang-ky'), {
    button: 'Đăng ký',
    asked: askedOf(registrationFields, { ...right }),
    day,
  })
  const citizen = await newCitizen(origin)
  await tryWrongInputs(citizen, await citizen.open('/tai-khoan'), {
    button: 'Lưu',
    asked: askedOf(profileFields, { ...right, idType: 'citizenId', idNumber: '087195001234' }),
    alone: new Set(['idType']),
    day,
  })
})

const askedOf = (
  definitions: Readonly<Record<string, ScalarField>>,
  right: Record<string, string>,
): Asked[] =>
  Object.entries(definitions).map(([control, field]) => ({ control, field, right: right[control] ?? '' }))

test('and so do the forms of the desk', async () => {
  const citizen = await newCitizen(origin)
  const staff = await staffOf(origin)
  const id = await filed(citizen)
  const desk = staff.tiepnhan
  const around = {
    feeDue: 200_000,
    papers: {},
    lengtheningGrounds: {},
    officers: [],
    competentUnits: [],
    mayGoByPost: false,
    openConsultations: {},
    resultName: 'Phiếu lý lịch tư pháp',
  }
  const tryForm = async (
    command: Parameters<typeof commandFields>[0],
    button: string,
    right: Record<string, string>,
    alone: readonly string[] = [],
  ) => {
    const asked = Object.entries(commandFields(command, around)).map(([name, field]) => ({
      control: controlOf(command, name),
      field,
      right: right[name] ?? '',
    }))
    await tryWrongInputs(desk, await desk.open(`/can-bo/ho-so/${id}`), {
      button,
      asked,
      alone: new Set(alone.map((name) => controlOf(command, name))),
      day,
    })
  }
  // Nothing on this checklist is marked, so that whatever is right in itself is not carried out either.
  await tryWrongInputs(desk, await desk.open(`/can-bo/ho-so/${id}/bo-sung`), {
    button: 'Yêu cầu bổ sung',
    asked: askedOf(askFields(null), { fault: 'applicant' }),
    day,
  })
  await carryOut(staff, id, 'accept')
  await tryForm('collectFee', 'Thu phí', { method: 'exempt', ground: 'Giấy xác nhận', proof: 'seen' }, [
    'method',
    'proof',
  ])
  for (const step of ['collectFee', 'takeUp', 'propose', 'approve'] as const) await carryOut(staff, id, step)
  const result = { number: '12/STP', signedOn: '01/11/2020', signatory: 'Phạm Quốc Hùng' }
  const approved = await desk.open(`/can-bo/ho-so/${id}`)
  const wrongScan = await desk.press(approved, 'Vào sổ kết quả', {
    values: Object.fromEntries(
      Object.entries(result).map(([name, value]) => [`registerResult.${name}`, value]),
    ),
    files: { 'registerResult.scan': { ...photo('gia'), content: Buffer.from('MZ\u0000\u0000') } },
  })
  expect(wrongScan.text).toContain('không phải PDF, JPEG, PNG hay HEIC')
  await tryForm('registerResult', 'Vào sổ kết quả', result)
  await carryOut(staff, id, 'registerResult')
  await tryForm('returnResult', 'Trả kết quả', {
    receivedBy: 'Trần An',
    receivedAs: 'self',
    confirmed: 'yes',
  })
  const world = await worldOfServer()
  const file = await world.db.case.findUniqueOrThrow({ where: { id } })
  await world.db.$disconnect()
  expect(file.status, 'nothing wrong was carried out').toBe('resultReady')
})
