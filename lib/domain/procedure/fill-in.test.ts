import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutMistaken } from './about-another.ts'
import { askedAnewIn } from './asked-anew.ts'
import {
  address,
  choice,
  consent,
  date,
  identityNumber,
  month,
  personName,
  table,
  text,
  yesNo,
} from './fields.ts'
import { fillIn } from './fill-in.ts'
import { knownFrom, knownIn, knownTogether } from './known.ts'
import { aboutPerson, sharedName, sharedNameProblem } from './shared-answers.ts'
import { finished, testProcedure } from './test-procedure.ts'

const today = '2026-11-29'

const person = {
  fullName: personName({ label: 'Họ và tên' }),
  sex: choice({ label: 'Giới tính', control: 'radio', options: { male: 'Nam', female: 'Nữ' } }),
  birthDate: date({ label: 'Ngày sinh', past: true }),
  idType: choice({
    label: 'Loại giấy tờ',
    control: 'radio',
    options: { citizenId: 'Căn cước công dân', oldId: 'Chứng minh nhân dân', passport: 'Hộ chiếu' },
  }),
  idNumber: identityNumber({ label: 'Số', typeField: 'idType' }),
  idIssuedOn: date({ label: 'Ngày cấp', past: true }),
  idIssuedBy: text({ label: 'Nơi cấp', max: 100 }),
  permanentAddress: address({ label: 'Nơi thường trú', max: 200 }),
} as const

const fields = {
  ...person,
  fatherKnown: choice({ label: 'Cha', control: 'radio', options: { known: 'Biết', unknown: 'Không rõ' } }),
  fatherName: personName({ label: 'Họ và tên cha', onlyIf: { fatherKnown: 'known' } }),
  hasFirm: yesNo({ label: 'Có tổ chức?' }),
  organizationName: text({ label: 'Tên tổ chức', max: 100, onlyIf: { hasFirm: 'yes' } }),
  directorFullName: personName({ label: 'Họ và tên giám đốc' }),
  reason: text({ label: 'Lý do', max: 100, fresh: true }),
  honest: yesNo({ label: 'Có vi phạm?', fresh: true }),
  violation: text({ label: 'Vi phạm gì', max: 100, onlyIf: { honest: 'yes' } }),
  promise: consent({ label: 'Cam đoan', text: 'Tôi cam đoan.' }),
} as const

const anew = askedAnewIn(fields)
const filled = (known: Parameters<typeof fillIn>[1]['known'], form: Parameters<typeof fillIn>[0] = fields) =>
  fillIn(form, { known, anew: askedAnewIn(form), today })

describe('names that forms share', () => {
  test('a plain name is the person’s own, a prefix names another party', () => {
    expect(sharedName(fields, 'birthDate', {})).toEqual({ key: 'birthDate', fact: 'birthDate', party: '' })
    expect(sharedName(fields, 'directorFullName', {})).toEqual({
      key: 'directorFullName',
      fact: 'fullName',
      party: 'director',
    })
    expect(sharedName(fields, 'reason', {})).toBeUndefined()
    expect(sharedName(fields, 'constructor', {})).toBeUndefined()
  })

  test('where a form asks about the one who files besides, they are the person of the account, and no one else is', () => {
    const forChild = {
      fullName: person.fullName,
      requesterFullName: personName({ label: 'Họ và tên người yêu cầu' }),
      requesterSex: person.sex,
    }
    expect(sharedName(forChild, 'requesterFullName', {})?.key).toBe('fullName')
    expect(sharedName(forChild, 'fullName', {})).toBeUndefined()
    expect(filled(knownFrom({ fullName: 'Lê Văn Ba', sex: 'male' }, 'profile'), forChild).typed).toEqual({
      requesterFullName: 'Lê Văn Ba',
      requesterSex: 'male',
    })
  })

  test('a field of another kind may not bear one, nor a choice offer what no other form understands', () => {
    const wrong = {
      birthDate: text({ label: 'Ngày sinh', max: 10 }),
      sex: choice({ label: 'Giới tính', control: 'radio', options: { m: 'Nam', female: 'Nữ' } }),
    }
    expect(sharedNameProblem(wrong, 'birthDate')).toBe('birthDate is a text; forms share birthDate as date')
    expect(sharedNameProblem(wrong, 'sex')).toContain('offers m')
    expect(sharedName(wrong, 'birthDate', {})).toBeUndefined()
    for (const name of Object.keys(fields)) expect(sharedNameProblem(fields, name)).toBeUndefined()
  })
})

describe('what is filled in', () => {
  test('is what is known, with where it comes from', () => {
    const { typed, origins } = filled(
      knownTogether(
        knownFrom({ fullName: 'Lê Văn Ba', birthDate: '1/2/1990' }, 'profile'),
        knownFrom({ birthDate: '01/02/1991' }, '2026-03-12'),
      ),
    )
    expect(typed).toEqual({ fullName: 'Lê Văn Ba', birthDate: '01/02/1991' })
    expect(origins).toEqual({ fullName: 'profile', birthDate: '2026-03-12' })
  })

  test('leaves out what this form would not take', () => {
    const { typed } = filled(
      knownFrom(
        { birthDate: '31/02/1990', sex: 'other', fullName: 'N4m', permanentAddress: 'x'.repeat(201) },
        'card',
      ),
    )
    expect(typed).toEqual({})
  })

  test('takes a paper whole: another number brings no old day of issue along', () => {
    const old = { idType: 'oldId', idNumber: '341 234 567', idIssuedOn: '01/09/2012', idIssuedBy: 'Công an' }
    const known = knownTogether(
      knownFrom(old, 'profile'),
      knownFrom({ idType: 'citizenId', idNumber: '087195001234' }, 'card'),
    )
    expect(filled(known).typed).toEqual({ idType: 'citizenId', idNumber: '087195001234' })
    const same = knownTogether(knownFrom(old, 'profile'), knownFrom({ idNumber: '341234567' }, 'card'))
    expect(filled(same).typed).toMatchObject({ idIssuedBy: 'Công an' })
  })

  test('answers the question before a name of the family, and only that', () => {
    const known = knownFrom({ fatherName: 'Lê Văn Hai', organizationName: 'Công ty A' }, 'profile')
    expect(filled(known).typed).toEqual({
      fatherKnown: 'known',
      fatherName: 'Lê Văn Hai',
      organizationName: 'Công ty A',
    })
  })

  test('is never a consent, nor what is asked anew, nor what hangs on that', () => {
    expect([...anew].sort()).toEqual(['honest', 'promise', 'reason', 'violation'])
    const typed = { promise: 'yes', reason: 'đi làm', honest: 'yes', violation: 'có', hasFirm: 'yes' }
    const again = fillIn(fields, { known: {}, earlier: { typed, origin: '2026-03-12' }, anew, today })
    expect(again).toEqual({ typed: { hasFirm: 'yes' }, origins: { hasFirm: '2026-03-12' } })
  })

  test('of an earlier application are all other answers, tables whole, the last stay open to now', () => {
    const { typed } = fillIn(testProcedure.fields, {
      known: knownIn(testProcedure.fields, finished, '2020-08-17'),
      earlier: { typed: finished, origin: '2020-08-17' },
      anew: askedAnewIn(testProcedure.fields),
      today,
    })
    const { promise: _, note: __, 'stays.0.remark': ___, ...rest } = finished
    expect(typed).toEqual(rest)
  })

  test('of a table with a row that this form would not take is nothing', () => {
    const stays = table({
      label: 'Nơi ở',
      rowLabel: 'Nơi ở',
      columns: { from: month({ label: 'Từ' }), where: text({ label: 'Ở đâu', max: 5 }) },
      min: 0,
      max: 5,
    })
    const typed = { 'stays.0.from': '03/2009', 'stays.0.where': 'quá dài' }
    const again = fillIn({ stays }, { known: {}, earlier: { typed, origin: 'x' }, anew: new Set(), today })
    expect(again).toEqual({ typed: {}, origins: {} })
  })

  test('whatever was typed once, only controls of this form are filled in, each with an origin', () => {
    const control = fc.oneof(
      fc.constantFrom(...Object.keys(fields), ...Object.keys(aboutPerson), '__proto__', 'stays.0.from'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.dictionary(control, fc.oneof(fc.string(), fc.constantFrom('yes', 'male'))), (typed) => {
        const known = knownIn(fields, typed, 'profile')
        const again = fillIn(fields, { known, earlier: { typed, origin: 'card' }, anew, today })
        for (const name of Object.keys(again.typed)) {
          expect(Object.hasOwn(fields, name)).toBe(true)
          expect(anew.has(name)).toBe(false)
          expect(again.origins).toHaveProperty([name])
        }
        expect(Object.keys(again.origins).length).toBe(Object.keys(again.typed).length)
      }),
    )
  })
})

describe('a form that one may fill in for somebody else', () => {
  const form = {
    representation: choice({
      label: 'Khai cho ai',
      control: 'radio',
      options: { self: 'Cho mình', child: 'Cho con' },
    }),
    fullName: person.fullName,
    delegateFullName: personName({ label: 'Người khai', onlyIf: { representation: 'child' } }),
  } as const
  const known = knownFrom({ fullName: 'Lê Văn Ba' }, 'profile')

  test('is filled in for both, until it is said for whom it is', () => {
    const { typed } = filled(known, form)
    expect(typed).toEqual({ fullName: 'Lê Văn Ba', delegateFullName: 'Lê Văn Ba' })
    const forChild = { ...typed, representation: 'child' }
    expect(withoutMistaken(form, { before: typed, after: forChild, unseen: ['fullName'] })).toEqual({
      representation: 'child',
      delegateFullName: 'Lê Văn Ba',
    })
    const forSelf = { ...typed, representation: 'self' }
    expect(withoutMistaken(form, { before: typed, after: forSelf, unseen: ['fullName'] })).toBe(forSelf)
    // What somebody has looked at, or typed, is theirs.
    expect(withoutMistaken(form, { before: typed, after: forChild, unseen: [] })).toEqual(forChild)
  })

  test('tells of its applicant, and of the child only to the next application of the same service', () => {
    const typed = { representation: 'child', fullName: 'Lê Thị Tư', delegateFullName: 'Lê Văn Ba' }
    const own = knownIn(form, typed, '2026-03-12')
    expect(own).toEqual({ fullName: { text: 'Lê Văn Ba', origin: '2026-03-12' } })
    const again = fillIn(form, {
      known: own,
      earlier: { typed, origin: '2026-03-12' },
      anew: new Set(),
      today,
    })
    expect(again.typed).toEqual(typed)
  })
})
