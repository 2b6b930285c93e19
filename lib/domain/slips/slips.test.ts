import { describe, expect, it } from 'vitest'
import { dong } from '../kernel/money.ts'
import { type ApologyFacts, apologySlip } from './apology-slip.ts'
import { type ControlSlipFacts, controlSlip } from './control-slip.ts'
import { type FeeReceiptFacts, feeReceiptSlip } from './fee-receipt-slip.ts'
import type { SlipSet } from './forms.ts'
import { type Appointment, type ReceiptFacts, receiptSlip } from './receipt-slip.ts'
import { type RefusalFacts, refusalSlip } from './refusal-slip.ts'
import type { Slip } from './slip.ts'
import type { Issue, SlipFile } from './slip-file.ts'
import { type StopNoticeFacts, stopNoticeSlip } from './stop-notice-slip.ts'
import { type SupplementFacts, supplementSlip } from './supplement-slip.ts'

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
}

const day = (iso: string) => Temporal.PlainDate.from(iso)

const issue = (number: string | null, set: SlipSet = '2018'): Issue => ({
  set,
  number,
  on: day('2020-08-17'),
})

const first: Appointment = {
  why: 'accept',
  setOn: day('2020-08-17'),
  days: 10,
  count: 'calendar',
  dueOn: day('2020-08-27'),
}

const accepted: ReceiptFacts = {
  ...file,
  issue: issue('12/BPTNTKQ'),
  ledger: { year: 2020, number: 12 },
  receivedAt: Temporal.PlainDateTime.from('2020-08-17T09:05'),
  receivedBy: 'Nguyễn Thị Hạnh',
  submission: { kind: 'online', by: 'Võ Minh Tâm', at: Temporal.PlainDateTime.from('2020-08-16T20:30') },
  papers: [
    { name: 'Tờ khai', form: 'declaration', copies: 1, showOriginal: null },
    { name: 'Thẻ căn cước công dân', form: 'scan', copies: 1, showOriginal: 'whenCollecting' },
  ],
  appointments: [first],
  committedOn: null,
  postTo: null,
  returnAt: Temporal.PlainDateTime.from('2020-08-27T17:00'),
  fee: { due: dong(200_000), receipt: null },
}

/** The fields of a slip in the order in which it prints them. */
const labelsOf = ({ parts }: Slip): string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'blanks') return part.blanks.map(({ label }) => label)
    if (part.kind === 'table')
      return part.label === null ? part.columns.map(({ label }) => label) : [part.label]
    return part.kind === 'list' ? [part.label] : []
  })

const writtenIn = (slip: Slip, label: string): string | null | undefined =>
  slip.parts
    .flatMap((part) => (part.kind === 'blanks' ? part.blanks : []))
    .find((blank) => blank.label === label)?.value

describe('the receipt and appointment slip', () => {
  it('has every blank of Mẫu số 01, in its order', () => {
    expect(labelsOf(receiptSlip(accepted))).toEqual([
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
    const slip = receiptSlip(accepted)
    expect(writtenIn(slip, 'Thời gian nhận hồ sơ')).toBe('09 giờ 05 phút, ngày 17 tháng 8 năm 2020')
    expect(writtenIn(slip, 'Thời gian trả kết quả giải quyết hồ sơ')).toBe(
      '17 giờ 00 phút, ngày 27 tháng 8 năm 2020',
    )
    expect(writtenIn(slip, 'Thời gian giải quyết hồ sơ theo quy định là')).toBe('10 ngày')
  })

  it('comes in two copies: one stays, one goes with the person', () => {
    expect(receiptSlip(accepted).copies).toEqual([
      expect.stringContaining('Lưu'),
      expect.stringContaining('Giao người nộp'),
    ])
  })

  it('leaves the blank of a missing e-mail empty', () => {
    expect(writtenIn(receiptSlip(accepted), 'Email')).toBeNull()
  })

  it('promises the last due date and tells which one it replaced and why', () => {
    const later: Appointment = {
      ...first,
      why: 'supplement',
      setOn: day('2020-08-21'),
      dueOn: day('2020-08-31'),
    }
    const returnAt = Temporal.PlainDateTime.from('2020-08-31T17:00')
    const slip = receiptSlip({ ...accepted, appointments: [first, later], returnAt })
    expect(writtenIn(slip, 'Thời gian trả kết quả giải quyết hồ sơ')).toContain('ngày 31 tháng 8')
    expect(slip.notes[0]).toBe(
      'Ngày 21/08/2020, hồ sơ được bổ sung: ngày hẹn trả đổi từ 27/08/2020 thành 31/08/2020.',
    )
  })

  it('bears its number and its line in the ledger, and leaves no dots for them', () => {
    const slip = receiptSlip(accepted)
    expect(slip.number).toBe('12/BPTNTKQ')
    expect(writtenIn(slip, 'Vào Sổ theo dõi hồ sơ, Quyển số')).toBe('2020')
    expect(writtenIn(slip, 'Số thứ tự')).toBe('12')
  })

  it('tells by when the unit has committed itself to be quicker than the law', () => {
    const slip = receiptSlip({ ...accepted, committedOn: day('2020-08-24') })
    expect(slip.notes.join('\n')).toContain('cam kết có kết quả sớm hơn, chậm nhất ngày 24 tháng 8 năm 2020')
  })

  it('says of a service that is done at once that it takes the day', () => {
    const slip = receiptSlip({ ...accepted, appointments: [{ ...first, days: 0 }] })
    expect(writtenIn(slip, 'Thời gian giải quyết hồ sơ theo quy định là')).toBe('trong ngày')
  })

  it('asks nobody to sign who sent the file online, and says when they sent it', () => {
    expect(receiptSlip(accepted).signatures[0]).toEqual({
      role: 'NGƯỜI NỘP HỒ SƠ',
      hint: '(Nộp trực tuyến lúc 20:30 ngày 16/08/2020)',
      name: 'Võ Minh Tâm',
    })
  })

  it('leaves room for the signature of a person at the desk, whose name it does not guess', () => {
    const slip = receiptSlip({ ...accepted, submission: { kind: 'direct' } })
    expect(slip.signatures[0]).toMatchObject({ hint: '(Ký và ghi rõ họ tên)', name: null })
  })

  it('tells which originals to bring', () => {
    expect(receiptSlip(accepted).notes.join('\n')).toContain('bản chính của giấy tờ số 2 để đối chiếu')
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
    expect(receiptSlip({ ...accepted, fee }).notes).toContain(note)
  })
})

describe('the supplement request slip', () => {
  const asked: SupplementFacts = {
    ...file,
    dossierCode: null,
    issue: issue('07/HDHS'),
    askedBy: 'Nguyễn Thị Hạnh',
    items: ['Ảnh thẻ: bị mờ', 'Nơi cư trú: thiếu từ 07/2013'],
    reason: null,
    round: 1,
    mendBy: null,
    clock: 'restart',
  }
  const slip = supplementSlip(asked)

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
    expect(slip.parts).toContainEqual(expect.objectContaining({ items: asked.items }))
  })

  it('goes by the provisional number before the file is accepted', () => {
    expect(slip.reference.code).toBe('TAM-7K2M9QXZ')
  })

  it.each([
    ['notBegun', 'bắt đầu tính khi hồ sơ đầy đủ được tiếp nhận'],
    ['restart', 'tính lại từ đầu'],
    ['pause', 'tính tiếp phần còn lại'],
  ] as const)('says what becomes of the limit (%s)', (clock, words) => {
    expect(supplementSlip({ ...asked, clock }).notes.join('\n')).toContain(words)
  })

  it('promises that it is the only one, unless it is a second one', () => {
    expect(slip.notes[0]).toContain('chỉ phải bổ sung một lần')
    expect(supplementSlip({ ...asked, round: 2 }).notes[0]).toContain('lần yêu cầu bổ sung thứ 2')
  })
})

describe('the refusal slip', () => {
  const refused: RefusalFacts = {
    ...file,
    issue: issue('13/BPTNTKQ'),
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

describe('the apology', () => {
  const late: ApologyFacts = {
    ...file,
    issue: issue('02/PXL'),
    receivedOn: day('2020-08-17'),
    dueAt: Temporal.PlainDateTime.from('2020-08-27T17:00'),
    appointedAt: Temporal.PlainDateTime.from('2020-09-03T17:00'),
    reason: 'Công an tỉnh chưa trả lời.',
  }

  it('has every blank of Mẫu số 04, in its order', () => {
    expect(labelsOf(apologySlip(late))).toEqual([
      'Kính gửi',
      'Nội dung yêu cầu giải quyết',
      'Mã hồ sơ',
      'Thời gian hẹn trả kết quả giải quyết hồ sơ',
      'Lý do',
      'Thời gian hẹn trả kết quả lần này',
    ])
  })

  it('says when the file was received, apologises, and promises the new day', () => {
    const slip = apologySlip(late)
    expect(JSON.stringify(slip.parts)).toContain('đã tiếp nhận hồ sơ của Ông/Bà ngày 17 tháng 8 năm 2020')
    expect(JSON.stringify(slip.parts)).toContain('xin lỗi Ông/Bà')
    expect(writtenIn(slip, 'Thời gian hẹn trả kết quả lần này')).toContain('ngày 03 tháng 9 năm 2020')
  })

  it('is signed and sealed by the head, whose name it does not guess', () => {
    expect(apologySlip(late).signatures).toEqual([
      { role: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên và đóng dấu)', name: null },
    ])
  })

  it('asks for a longer time under the circular of 2025', () => {
    const slip = apologySlip({ ...late, issue: issue('02/PXL', '2025') })
    expect(slip.title).toBe('VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT')
    expect(labelsOf(slip).at(-1)).toBe('Đề nghị gia hạn, trả kết quả vào')
  })
})

describe('the stop notice', () => {
  const stopped: StopNoticeFacts = {
    ...file,
    issue: issue('01/TB'),
    receivedOn: day('2020-08-17'),
    ground: 'Không nhận được phần bổ sung đã yêu cầu',
    reason: 'Đã yêu cầu ngày 19/08/2020.',
    stoppedBy: 'Lê Hoàng Nam',
  }

  it('says to whom, which file, since when and why', () => {
    expect(labelsOf(stopNoticeSlip(stopped))).toEqual([
      'Kính gửi',
      'Địa chỉ',
      'Số điện thoại',
      'Email',
      'Nội dung yêu cầu giải quyết',
      'Mã hồ sơ',
      'Ngày tiếp nhận',
      'Căn cứ',
      'Lý do',
    ])
  })

  it('names no day of receipt for a file that was never accepted', () => {
    const slip = stopNoticeSlip({ ...stopped, dossierCode: null, receivedOn: null })
    expect(labelsOf(slip)).not.toContain('Ngày tiếp nhận')
    expect(writtenIn(slip, 'Mã hồ sơ')).toBe('TAM-7K2M9QXZ')
  })

  it('has an official form only from the circular of 2025 on', () => {
    expect(stopNoticeSlip(stopped).form).toBeNull()
    expect(stopNoticeSlip({ ...stopped, issue: issue('01/TB', '2025') }).form).toEqual({
      number: 'Mẫu số 05',
      issuedWith: 'Thông tư số 03/2025/TT-VPCP',
    })
  })
})

describe('the control slip', () => {
  const facts: ControlSlipFacts = {
    ...file,
    issue: issue(null),
    division: 'Phòng Hành chính tư pháp',
    otherBodies: [],
    handOvers: [
      {
        from: 'desk',
        to: 'division',
        body: null,
        at: Temporal.PlainDateTime.from('2020-08-17T09:05'),
        givenBy: 'Nguyễn Thị Hạnh',
        takenBy: 'Lê Văn Khải',
        takenAt: Temporal.PlainDateTime.from('2020-08-17T10:20'),
        result: null,
        command: 'accept',
      },
      {
        from: 'division',
        to: 'divisionHead',
        body: null,
        at: Temporal.PlainDateTime.from('2020-08-25T16:00'),
        givenBy: 'Lê Văn Khải',
        takenBy: null,
        takenAt: null,
        result: 'early',
        command: 'propose',
      },
    ],
    isOpen: false,
  }
  const rowsOf = (slip: Slip) => slip.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))

  it('has the code, who decides and who helps, and the four columns of Mẫu số 05', () => {
    expect(labelsOf(controlSlip(facts))).toEqual([
      'Mã hồ sơ',
      'Cơ quan (bộ phận) giải quyết hồ sơ',
      'Cơ quan phối hợp giải quyết hồ sơ',
      'TÊN CƠ QUAN',
      'THỜI GIAN GIAO, NHẬN HỒ SƠ',
      'KẾT QUẢ GIẢI QUYẾT',
      'GHI CHÚ',
    ])
  })

  it('tells of each hand-over who gave, who took, when, and whether in time', () => {
    expect(rowsOf(controlSlip(facts))).toEqual([
      [
        '1. Giao: Bộ phận Tiếp nhận và Trả kết quả\n2. Nhận: Phòng Hành chính tư pháp',
        '09 giờ 05 phút, ngày 17 tháng 8 năm 2020\nNgười giao: Nguyễn Thị Hạnh\nNgười nhận: Lê Văn Khải (10:20 ngày 17/08/2020)',
        '',
        'Tiếp nhận',
      ],
      [
        '1. Giao: Phòng Hành chính tư pháp\n2. Nhận: Lãnh đạo Phòng Hành chính tư pháp',
        '16 giờ 00 phút, ngày 25 tháng 8 năm 2020\nNgười giao: Lê Văn Khải\nNgười nhận: ……………',
        'Trước hạn',
        'Trình duyệt',
      ],
    ])
  })

  it('leaves lines to sign by hand while the file is on its way', () => {
    expect(rowsOf(controlSlip({ ...facts, isOpen: true }))).toHaveLength(4)
  })

  it('bears no number', () => {
    expect(controlSlip(facts).number).toBeNull()
  })
})

describe('the fee receipt', () => {
  const paid: FeeReceiptFacts = {
    ...file,
    set: '2018',
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
    transaction: null,
  }

  it('gives the amount in figures and in words under its number of the year', () => {
    const slip = feeReceiptSlip(paid)
    expect(slip.number).toBe('7/2020')
    expect(writtenIn(slip, 'Tổng số tiền')).toBe('205.000 đ')
    expect(writtenIn(slip, 'Viết bằng chữ')).toBe('Hai trăm linh năm nghìn đồng')
  })

  it('says that it is no tax invoice', () => {
    expect(feeReceiptSlip(paid).subtitle).toContain('không phải hóa đơn')
  })

  it('names the transaction of what came from afar, and asks nobody to sign', () => {
    const slip = feeReceiptSlip({
      ...paid,
      method: 'vnpay',
      takenBy: null,
      transaction: 'MCTP7K2M9QX4B03, 14000001',
    })
    expect(writtenIn(slip, 'Hình thức thu')).toBe('trực tuyến qua VNPay')
    expect(writtenIn(slip, 'Số giao dịch')).toBe('MCTP7K2M9QX4B03, 14000001')
    expect(slip.signatures).toEqual([])
  })

  it('says on which ground nothing was taken', () => {
    const slip = feeReceiptSlip({ ...paid, method: 'exempt', amount: dong(0), lines: [], ground: 'Hộ nghèo' })
    expect(slip.title).toBe('BIÊN LAI MIỄN PHÍ')
    expect(writtenIn(slip, 'Số tiền thu')).toBe('0 đ')
    expect(writtenIn(slip, 'Được miễn phí, căn cứ')).toBe('Hộ nghèo')
  })
})
