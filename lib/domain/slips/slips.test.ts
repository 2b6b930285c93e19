import { describe, expect, it } from 'vitest'
import { dong } from '../kernel/money.ts'
import { type AcceptanceFacts, type Appointment, acceptanceSlip } from './acceptance-slip.ts'
import { type FeeReceiptFacts, feeReceiptSlip } from './fee-receipt-slip.ts'
import { refusalSlip } from './refusal-slip.ts'
import type { Slip } from './slip.ts'
import type { SlipFile } from './slip-file.ts'
import { supplementSlip } from './supplement-slip.ts'

const file: SlipFile = {
  unit: { name: 'Sở Tư pháp tỉnh Đồng Tháp', address: 'Số 15 đường 30/4', telephone: '0277 3851 222' },
  dossierCode: 'H20.STP-200817-0001',
  provisionalNumber: 'TAM-7K2M9QXZ',
  procedure: 'Cấp Phiếu lý lịch tư pháp',
  applicant: {
    fullName: 'Trần Thị Bích Ngọc',
    address: 'Số 12 đường Nguyễn Huệ',
    telephone: '+84912345678',
    email: null,
  },
  appUrl: 'https://motcua.example.vn',
}

const day = (iso: string) => Temporal.PlainDate.from(iso)

const first: Appointment = {
  why: 'accept',
  setOn: day('2020-08-17'),
  days: 10,
  count: 'calendar',
  dueOn: day('2020-08-27'),
}

const accepted: AcceptanceFacts = {
  ...file,
  receivedAt: Temporal.PlainDateTime.from('2020-08-17T09:05'),
  receivedBy: 'Nguyễn Thị Hạnh',
  submission: { kind: 'online', by: 'Võ Minh Tâm', at: Temporal.PlainDateTime.from('2020-08-16T20:30') },
  papers: [
    { name: 'Tờ khai', form: 'declaration', copies: 1, showOriginal: null },
    { name: 'Thẻ căn cước công dân', form: 'scan', copies: 1, showOriginal: 'whenCollecting' },
  ],
  appointments: [first],
  isWaiting: false,
  closesAt: '17:00',
  fee: { due: dong(200_000), receipt: null },
}

const labelsOf = ({ parts }: Slip): string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'blanks') return part.blanks.map(({ label }) => label)
    return part.kind === 'sentence' ? [] : [part.label]
  })

const writtenIn = (slip: Slip, label: string): string | null | undefined =>
  slip.parts
    .flatMap((part) => (part.kind === 'blanks' ? part.blanks : []))
    .find((blank) => blank.label === label)?.value

describe('the receipt and appointment slip', () => {
  it('has every blank of Mẫu số 01, in its order', () => {
    expect(labelsOf(acceptanceSlip(accepted))).toEqual([
      'Tiếp nhận hồ sơ của',
      'Địa chỉ',
      'Số điện thoại',
      'Email',
      'Nội dung yêu cầu giải quyết',
      'Thành phần hồ sơ nộp gồm',
      'Số lượng hồ sơ',
      'Thời gian giải quyết hồ sơ theo quy định là',
      'Thời gian nhận hồ sơ',
      'Thời gian trả kết quả giải quyết hồ sơ',
      'Đăng ký nhận kết quả tại',
      'Vào Sổ theo dõi hồ sơ, Quyển số',
      'Số thứ tự',
    ])
  })

  it('says when the file was received and by when the result is promised', () => {
    const slip = acceptanceSlip(accepted)
    expect(writtenIn(slip, 'Thời gian nhận hồ sơ')).toBe('09 giờ 05 phút, ngày 17 tháng 8 năm 2020')
    expect(writtenIn(slip, 'Thời gian trả kết quả giải quyết hồ sơ')).toBe(
      '17 giờ 00 phút, ngày 27 tháng 8 năm 2020',
    )
    expect(writtenIn(slip, 'Thời gian giải quyết hồ sơ theo quy định là')).toBe('10 ngày')
  })

  it('comes in two copies: one stays, one goes with the person', () => {
    expect(acceptanceSlip(accepted).copies).toEqual([
      expect.stringContaining('Lưu'),
      expect.stringContaining('Giao người nộp'),
    ])
  })

  it('leaves the blank of a missing e-mail empty', () => {
    expect(writtenIn(acceptanceSlip(accepted), 'Email')).toBeNull()
  })

  it('promises the last due date and tells which one it replaced and why', () => {
    const later: Appointment = {
      ...first,
      why: 'supplement',
      setOn: day('2020-08-21'),
      dueOn: day('2020-08-31'),
    }
    const slip = acceptanceSlip({ ...accepted, appointments: [first, later] })
    expect(writtenIn(slip, 'Thời gian trả kết quả giải quyết hồ sơ')).toContain('ngày 31 tháng 8')
    expect(slip.notes[0]).toBe(
      'Ngày 21/08/2020, hồ sơ được bổ sung: ngày hẹn trả đổi từ 27/08/2020 thành 31/08/2020.',
    )
  })

  it('promises no day while the person has been asked for more', () => {
    const slip = acceptanceSlip({ ...accepted, isWaiting: true })
    expect(writtenIn(slip, 'Thời gian trả kết quả giải quyết hồ sơ')).toBeNull()
    expect(slip.notes[0]).toContain('đang chờ bổ sung')
  })

  it('asks nobody to sign who sent the file online, and says when they sent it', () => {
    expect(acceptanceSlip(accepted).signatures[0]).toEqual({
      role: 'NGƯỜI NỘP HỒ SƠ',
      hint: '(Nộp trực tuyến lúc 20:30 ngày 16/08/2020)',
      name: 'Võ Minh Tâm',
    })
  })

  it('leaves room for the signature of a person at the desk, whose name it does not guess', () => {
    const slip = acceptanceSlip({ ...accepted, submission: { kind: 'direct' } })
    expect(slip.signatures[0]).toMatchObject({ hint: '(Ký và ghi rõ họ tên)', name: null })
  })

  it('tells which originals to bring', () => {
    expect(acceptanceSlip(accepted).notes.join('\n')).toContain('bản chính của giấy tờ số 2 để đối chiếu')
  })

  it.each([
    [{ due: dong(200_000), receipt: null }, 'Phí phải nộp: 200.000 đ.'],
    [
      { due: dong(200_000), receipt: { number: '7/2020', amount: dong(200_000) } },
      'Phí đã thu: 200.000 đ, biên lai số 7/2020.',
    ],
    [
      { due: dong(200_000), receipt: { number: '8/2020', amount: dong(0) } },
      'Phí: được miễn, biên lai số 8/2020.',
    ],
    [{ due: dong(0), receipt: null }, 'Phí: được miễn.'],
  ])('says how it stands with the fee (%#)', (fee, note) => {
    expect(acceptanceSlip({ ...accepted, fee }).notes).toContain(note)
  })
})

describe('the supplement request slip', () => {
  const slip = supplementSlip({
    ...file,
    dossierCode: null,
    askedOn: day('2020-08-18'),
    askedBy: 'Nguyễn Thị Hạnh',
    reason: '- Ảnh thẻ bị mờ\n- Thiếu nơi cư trú từ 07/2013',
  })

  it('has every blank of Mẫu số 02, in its order', () => {
    expect(labelsOf(slip)).toEqual([
      'Hồ sơ của',
      'Nội dung yêu cầu giải quyết',
      'Địa chỉ',
      'Số điện thoại',
      'Email',
      'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau',
      'Lý do',
      'Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ với',
      'Số điện thoại',
    ])
  })

  it('lists each thing to mend by itself', () => {
    expect(slip.parts).toContainEqual(
      expect.objectContaining({ items: ['Ảnh thẻ bị mờ', 'Thiếu nơi cư trú từ 07/2013'] }),
    )
  })

  it('goes by the provisional number before the file is accepted', () => {
    expect(slip.reference.code).toBe('TAM-7K2M9QXZ')
  })
})

describe('the refusal slip', () => {
  const refused = {
    ...file,
    refusedOn: day('2020-08-18'),
    refusedBy: 'Nguyễn Thị Hạnh',
    ground: 'Không thuộc thẩm quyền giải quyết của cơ quan này',
    reason: 'Hồ sơ thuộc thẩm quyền của Sở Tư pháp tỉnh An Giang.',
    wasAccepted: false,
    submittedBy: null,
  }

  it('has every blank of Mẫu số 03, in its order, with the ground before the reason', () => {
    expect(labelsOf(refusalSlip(refused))).toEqual([
      'Tiếp nhận hồ sơ của',
      'Địa chỉ',
      'Số điện thoại',
      'Email',
      'Nội dung yêu cầu giải quyết',
      'Căn cứ',
      'Lý do',
    ])
  })

  it('tells a file that was never accepted from one that was', () => {
    const words = (wasAccepted: boolean) => JSON.stringify(refusalSlip({ ...refused, wasAccepted }).parts)
    expect(words(false)).toContain('không tiếp nhận, giải quyết hồ sơ')
    expect(words(true)).toContain('không giải quyết hồ sơ')
  })

  it('tells of the right to complain', () => {
    expect(refusalSlip(refused).notes.join()).toContain('quyền khiếu nại')
  })
})

describe('the fee receipt', () => {
  const paid: FeeReceiptFacts = {
    ...file,
    number: 7,
    year: 2020,
    method: 'cash',
    amount: dong(205_000),
    lines: [
      { label: 'Phí', amount: dong(200_000) },
      { label: '1 phiếu thêm', amount: dong(5_000) },
    ],
    ground: null,
    reduction: null,
    takenAt: Temporal.PlainDateTime.from('2020-08-17T09:30'),
    takenBy: 'Nguyễn Thị Hạnh',
  }

  it('gives the amount in figures and in words under its number of the year', () => {
    const slip = feeReceiptSlip(paid)
    expect(slip.number.value).toBe('7/2020')
    expect(writtenIn(slip, 'Tổng số tiền')).toBe('205.000 đ')
    expect(writtenIn(slip, 'Viết bằng chữ')).toBe('Hai trăm linh năm nghìn đồng')
  })

  it('says that it is no tax invoice', () => {
    expect(feeReceiptSlip(paid).subtitle).toContain('không phải hóa đơn')
  })

  it('says on which ground nothing was taken', () => {
    const slip = feeReceiptSlip({ ...paid, method: 'exempt', amount: dong(0), lines: [], ground: 'Hộ nghèo' })
    expect(slip.title).toBe('BIÊN LAI MIỄN PHÍ')
    expect(writtenIn(slip, 'Số tiền thu')).toBe('0 đ')
    expect(writtenIn(slip, 'Được miễn phí, căn cứ')).toBe('Hộ nghèo')
  })
})
