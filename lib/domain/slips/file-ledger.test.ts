import { describe, expect, it } from 'vitest'
import { fileLedger, type LedgerEntry, type LedgerFacts } from './file-ledger.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

const entry: LedgerEntry = {
  number: 12,
  dossierCode: 'H20.STP-200817-0012',
  procedure: 'Cấp Phiếu lý lịch tư pháp',
  applicant: {
    fullName: 'Trần Thị Bích Ngọc',
    address: 'Số 12 đường Nguyễn Huệ',
    telephone: '+84912345678',
    email: null,
  },
  decidedBy: 'Phòng Hành chính tư pháp',
  receivedOn: day('2020-08-17'),
  dueOn: day('2020-08-27'),
  returned: { on: day('2020-08-26'), how: 'self', to: 'Trần Thị Bích Ngọc' },
  note: '',
}

const facts: LedgerFacts = {
  unit: { name: 'Sở Tư pháp tỉnh Đồng Tháp' },
  set: '2018',
  from: day('2020-08-01'),
  to: day('2020-08-31'),
  entries: [entry],
}

describe('the ledger of files', () => {
  it('has every column of Mẫu số 06, in its order', () => {
    const { form, columns } = fileLedger(facts)
    expect(form?.number).toBe('Mẫu số 06')
    expect(columns.map(({ label }) => label)).toEqual([
      'STT',
      'Mã hồ sơ',
      'Tên thủ tục hành chính',
      'Số lượng hồ sơ (bộ)',
      'Tên cá nhân, tổ chức',
      'Địa chỉ, số điện thoại',
      'Cơ quan chủ trì giải quyết',
      'Ngày nhận',
      'Ngày hẹn trả',
      'Ngày trả',
      'Phương thức nhận',
      'Ký nhận',
      'Ghi chú',
    ])
    expect(columns.filter(({ group }) => group === 'NHẬN VÀ TRẢ KẾT QUẢ')).toHaveLength(5)
  })

  it('writes a file into one line', () => {
    expect(fileLedger(facts).rows).toEqual([
      [
        '12',
        'H20.STP-200817-0012',
        'Cấp Phiếu lý lịch tư pháp',
        '01',
        'Trần Thị Bích Ngọc',
        'Số 12 đường Nguyễn Huệ\n0912 345 678',
        'Phòng Hành chính tư pháp',
        '17/08/2020',
        '27/08/2020',
        '26/08/2020',
        'Trực tiếp',
        'Trần Thị Bích Ngọc',
        '',
      ],
    ])
  })

  it('leaves empty what has not happened', () => {
    const [row] = fileLedger({ ...facts, entries: [{ ...entry, dueOn: null, returned: null }] }).rows
    expect(row?.slice(8, 12)).toEqual(['', '', '', ''])
  })

  it('names the book of the year, and the days that are printed of it', () => {
    expect(fileLedger(facts).period).toBe('Quyển số 2020, từ 01/08/2020 đến 31/08/2020')
    const year = { ...facts, from: day('2020-01-01'), to: day('2020-12-31') }
    expect(fileLedger(year).period).toBe('Quyển số 2020')
  })
})
