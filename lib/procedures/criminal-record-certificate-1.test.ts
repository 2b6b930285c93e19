import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { type Declaration, declarationOf } from '#lib/domain/procedure/declaration.ts'
import { feeFor, publishedAmounts } from '#lib/domain/procedure/fee.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import { allPapers, papersFor } from '#lib/domain/procedure/papers.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import examples from './criminal-record-certificate-1.examples.ts'
import procedure from './criminal-record-certificate-1.ts'

const on = '2020-08-17'
const [simple, student, foreigner] = examples.map((example) => example.typed)

const answersOf = (typed: Typed | undefined): AnyAnswers => {
  const complete = completeAnswers(procedure, typed ?? {}, on)
  if (!complete.ok) throw new Error(JSON.stringify(complete.error))
  return complete.value as AnyAnswers
}
const answersTo = (changes: Typed): AnyAnswers => answersOf({ ...simple, ...changes })
const messagesOn = (slug: string, typed: Typed) => {
  const names = Object.keys(procedure.fields) as (keyof typeof procedure.fields)[]
  const asked = procedure.steps.find((step) => step.slug === slug)?.fields ?? []
  const { problems } = checkFields(
    procedure,
    names.filter((name) => asked.includes(name)),
    typed,
    on,
  )
  return problems.map((problem) => [problem.control, messageFor(procedure.fields, problem, typed)])
}

describe('the fee (Thông tư 244/2016/TT-BTC)', () => {
  it.each([
    ['one copy', { copies: '1' }, 200_000],
    ['two copies', { copies: '2' }, 200_000],
    ['three copies', { copies: '3' }, 205_000],
    ['ten copies', { copies: '10' }, 240_000],
    ['student', { feeClass: 'reduced', reducedGround: 'student' }, 100_000],
    [
      'relative of a martyr, five copies',
      { feeClass: 'reduced', reducedGround: 'martyrRelative', copies: '5' },
      115_000,
    ],
    ['poor household', { feeClass: 'exempt', exemptGround: 'poorHousehold' }, 0],
    ['child, five copies', { feeClass: 'exempt', exemptGround: 'child', copies: '5' }, 0],
  ])('%s', (_, changes, total) => {
    expect(feeFor(procedure, answersTo(changes), publishedAmounts).total).toBe(total)
  })

  it('says what it is made of and why it is less', () => {
    expect(
      feeFor(
        procedure,
        answersTo({ feeClass: 'reduced', reducedGround: 'student', copies: '4' }),
        publishedAmounts,
      ),
    ).toEqual({
      total: 110_000,
      lines: [
        { label: 'Phí cung cấp thông tin lý lịch tư pháp, mức giảm', amount: 100_000 },
        { label: '2 phiếu từ phiếu thứ 3, 5.000 đ mỗi phiếu', amount: 10_000 },
      ],
      exemption: { ground: 'Sinh viên' },
    })
    expect(
      feeFor(procedure, answersTo({ feeClass: 'exempt', exemptGround: 'elderly' }), publishedAmounts)
        .exemption,
    ).toEqual({
      ground: 'Người cao tuổi',
    })
  })
})

describe('the time limit (Luật Lý lịch tư pháp 2009, Điều 48)', () => {
  it.each<[string, Typed, number, readonly string[]]>([
    ['one province all the time', {}, 10, []],
    ['two provinces', { 'residences.0.province': '01' }, 15, ['Đã cư trú ở nhiều tỉnh, thành phố']],
    ['a time abroad', { 'residences.0.province': 'abroad' }, 15, ['Có thời gian cư trú ở nước ngoài']],
    ['abroad now', { residenceKind: 'abroad' }, 15, ['Có thời gian cư trú ở nước ngoài']],
    [
      'foreigner',
      { nationality: 'foreign', nationalityName: 'Lào' },
      15,
      ['Người được cấp Phiếu là người nước ngoài'],
    ],
  ])('%s', (_, changes, days, reasons) => {
    expect(procedure.timeLimit(answersTo(changes))).toEqual({ days, count: 'calendar', reasons })
  })

  it('can be lengthened to 15 days from acceptance for what only an officer finds out', () => {
    expect(procedure.lengthening).toMatchObject({ maxDays: 15, count: 'calendar' })
    expect(procedure.lengthening?.grounds).toHaveProperty('expungement')
  })
})

describe('the papers', () => {
  const codes = (changes: Typed) => papersFor(procedure, answersTo(changes)).map(({ code }) => code)

  it('prove who and where, and a lower fee where one is claimed', () => {
    expect(codes({})).toEqual(['identity', 'residence'])
    expect(codes({ feeClass: 'reduced', reducedGround: 'student' })).toEqual([
      'identity',
      'residence',
      'feeReduction',
    ])
    expect(codes({ feeClass: 'exempt', exemptGround: 'disabled' })).toEqual([
      'identity',
      'residence',
      'feeExemption',
    ])
  })

  it('ask no second proof of an age', () => {
    expect(codes({ feeClass: 'exempt', exemptGround: 'elderly' })).toEqual(['identity', 'residence'])
    expect(codes({ feeClass: 'exempt', exemptGround: 'child' })).toEqual(['identity', 'residence'])
  })

  it('all say when the original has to be shown', () => {
    expect(allPapers(procedure).map(({ showOriginal }) => showOriginal)).toEqual(
      Array(4).fill('whenCollecting'),
    )
  })
})

describe('the declaration, Mẫu số 03/2013/TT-LLTP', () => {
  const print = (answers: AnyAnswers) =>
    asText(declarationOf(procedure, answers, 'Sở Tư pháp tỉnh Đồng Tháp'))

  it('has every item of the official form in its order, blank where nothing was given', () => {
    expect(print({})).toBe(`Mẫu số 03/2013/TT-LLTP
TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP
(Dùng cho cá nhân có yêu cầu cấp Phiếu lý lịch tư pháp)
Kính gửi: Sở Tư pháp tỉnh Đồng Tháp
1. Tên tôi là: ……
2. Tên gọi khác (nếu có): …… Giới tính: ……
3. Ngày, tháng, năm sinh: ……
4. Nơi sinh: ……
5. Quốc tịch: ……
6. Dân tộc: ……
7. Nơi thường trú: ……
8. Nơi tạm trú: ……
9. Giấy CMND/Hộ chiếu: …… Số: …… Cấp ngày: …… Tại: ……
10. Số điện thoại/e-mail: ……
PHẦN KHAI VỀ CHA, MẸ, VỢ/CHỒNG
 | CHA | MẸ | VỢ/CHỒNG
Họ và tên | …… | …… | ……
Ngày, tháng, năm sinh | …… | …… | ……
QUÁ TRÌNH CƯ TRÚ CỦA BẢN THÂN
(Tính từ khi đủ 14 tuổi)
Từ tháng, năm | Đến tháng, năm | Nơi thường trú/tạm trú | Nghề nghiệp, nơi làm việc
…… | …… | …… | ……
Phần khai về án tích, nội dung bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã (nếu có)
Án tích: ……
Nội dung bị cấm: ……
Yêu cầu cấp Phiếu lý lịch tư pháp: ☐ Số 1 ☐ Số 2
Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản (trong trường hợp yêu cầu cấp Phiếu lý lịch tư pháp số 1): ☐ Có ☐ Không
Mục đích yêu cầu cấp Phiếu lý lịch tư pháp: ……
Số lượng Phiếu lý lịch tư pháp yêu cầu cấp (Phiếu): ……
Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.
Người khai: ……`)
  })

  it('of a student tells everything once', () => {
    const text = print(answersOf(student))
    expect(text).toContain(
      "1. Tên tôi là: H'LINH NIÊ\n2. Tên gọi khác (nếu có): NGUYỄN NGỌC LINH Giới tính: Nữ",
    )
    expect(text).toContain(
      '9. Giấy CMND/Hộ chiếu: Giấy chứng minh nhân dân Số: 341234567 Cấp ngày: 01/09/2012',
    )
    expect(text).toContain("Họ và tên | KHÔNG RÕ | H'HEN NIÊ | PHẠM QUỐC ĐẠT")
    expect(text).toContain('Ngày, tháng, năm sinh | …… | …… | 10/1994')
    expect(text).toMatch(
      /02\/2010 \| 08\/2014 \| .*\n09\/2014 \| nay \| Phường 11, Quận 10, TP. Hồ Chí Minh \| Sinh viên/,
    )
    expect(text).toContain('Án tích: Tội trộm cắp tài sản')
    expect(text).toContain('☒ Số 1 ☐ Số 2')
  })

  it('of a foreigner names the nationality and leaves the ethnic group blank', () => {
    const text = print(answersOf(foreigner))
    expect(text).toContain('5. Quốc tịch: Nhật Bản\n6. Dân tộc: ……')
    expect(text).toContain('7. Nơi thường trú: ……\n8. Nơi tạm trú: Số 8 đường Hùng Vương')
    expect(text).toContain('Án tích: Không\nNội dung bị cấm: Không')
    expect(text).toContain('☐ Số 1 ☒ Số 2')
  })
})

describe('an empty step says what to do', () => {
  it('about the person', () => {
    expect(messagesOn('nguoi-yeu-cau', {})).toEqual([
      ['fullName', 'Nhập họ và tên, ví dụ Nguyễn Minh Ánh.'],
      ['sex', 'Chọn giới tính: Nam hoặc Nữ.'],
      ['birthDate', 'Nhập ngày sinh theo dạng ngày/tháng/năm, ví dụ 31/12/1990.'],
      ['birthPlace', 'Nhập nơi sinh, ví dụ Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp.'],
      ['nationality', 'Chọn quốc tịch: Việt Nam hoặc Nước khác.'],
    ])
  })

  it('about the residences, for the age of the person', () => {
    expect(messagesOn('cu-tru', { birthDate: '05/03/1995' })).toEqual([
      ['residences.0.from', 'Nơi cư trú 1: khai nơi cư trú liên tục từ 03/2009, khi đủ 14 tuổi, đến nay.'],
    ])
    expect(messagesOn('cu-tru', { birthDate: '05/03/2010' })).toEqual([])
  })
})

/** The declaration as somebody would read it aloud. */
const asText = ({ number, title, subtitle, addressee, sections, signature }: Declaration): string =>
  [
    number,
    title,
    subtitle,
    `Kính gửi: ${addressee}`,
    ...sections.flatMap((section) => [
      ...(section.title ? [section.title] : []),
      ...(section.note ? [section.note] : []),
      ...section.lines.map((line) => {
        switch (line.kind) {
          case 'line':
            return `${line.number ? `${line.number}. ` : ''}${line.blanks.map(({ label, value }) => `${label}: ${value}`).join(' ')}`
          case 'boxes':
            return `${line.label}: ${line.boxes.map(({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label}`).join(' ')}`
          case 'table':
            return [line.head, ...line.rows].map((row) => row.join(' | ')).join('\n')
          case 'sentence':
            return line.text
          default:
            return ''
        }
      }),
    ]),
    `${signature.label}: ${signature.name}`,
  ].join('\n')
