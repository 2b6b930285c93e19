import { describe, expect, it } from 'vitest'
import { checkFields } from './check.ts'
import type { Fields } from './field.ts'
import { choice, consent, identityNumber, month, personName, province, text, yesNo } from './fields.ts'
import { conditionInWords, messageFor, warningFor } from './messages.ts'
import { finished, testProcedure, today } from './test-procedure.ts'
import type { Typed } from './typed.ts'

const { fields } = testProcedure

const messagesFor = (changes: Typed): readonly string[] => {
  const typed = { ...finished, ...changes }
  const names = Object.keys(fields) as (keyof typeof fields)[]
  return checkFields(testProcedure, names, typed, today).problems.map((problem) =>
    messageFor(fields, problem, typed),
  )
}

const required = (field: Fields[string]) => messageFor({ a: field }, { control: 'a', code: 'required' })

describe('messages say what to do, with an example', () => {
  it.each<[Typed, string]>([
    [{ fullName: '' }, 'Nhập họ và tên, ví dụ Nguyễn Minh Ánh.'],
    [{ fullName: 'Trần 2' }, 'Nhập họ và tên chỉ gồm chữ cái và dấu cách, ví dụ Nguyễn Minh Ánh.'],
    [{ birthDate: '' }, 'Nhập ngày sinh theo dạng ngày/tháng/năm, ví dụ 31/12/1990.'],
    [
      { birthDate: '31/02/1990' },
      'Xem lại ngày sinh: ngày này không có trong lịch. Nhập theo dạng ngày/tháng/năm, ví dụ 31/12/1990.',
    ],
    [{ birthDate: '1/2/90' }, 'Nhập ngày sinh với năm đủ bốn chữ số, ví dụ 1/2/1990.'],
    [
      { birthDate: '18/08/2020' },
      'Xem lại ngày sinh: ngày này chưa đến. Nhập một ngày không muộn hơn hôm nay.',
    ],
    [{ birthDate: '01/01/1700' }, 'Xem lại ngày sinh: nhập một thời điểm từ ngày 01/01/1800 trở đi.'],
    [{ sex: '' }, 'Chọn giới tính: Nam hoặc Nữ.'],
    [{ place: '' }, 'Chọn tỉnh trong danh sách.'],
    [{ married: '' }, 'Chọn Có hoặc Không cho câu “Đã kết hôn?”'],
    [
      { paperNumber: '08719500123' },
      'Nhập số giấy tờ gồm đúng 12 chữ số như trên thẻ căn cước công dân, ví dụ 087190001234.',
    ],
    [{ paper: 'oldId', paperNumber: '' }, 'Nhập số giấy tờ, ví dụ 341234567.'],
    [{ note: '123456789012345678901' }, 'Rút gọn ghi chú còn tối đa 20 ký tự.'],
    [{ note: 'ok 👍' }, 'Bỏ ký tự “👍” trong ghi chú: chỉ dùng chữ, số và dấu câu thông thường.'],
    [{ copies: 'hai' }, 'Nhập số bản bằng chữ số, từ 1 đến 9.'],
    [{ promise: '' }, 'Đánh dấu vào ô “Cam đoan” để tiếp tục.'],
    [{ 'stays.0.from': '' }, 'Nơi ở 1: nhập tháng bắt đầu theo dạng tháng/năm, ví dụ 09/2015.'],
    [
      { 'stays.0.to': 'mai' },
      'Nơi ở 1: nhập tháng kết thúc theo dạng tháng/năm, ví dụ 09/2015, hoặc nhập “nay”.',
    ],
    [
      { 'stays.0.to': '09/2020' },
      'Nơi ở 1: xem lại tháng kết thúc: tháng này chưa đến. Nếu hiện vẫn đang ở đây, nhập “nay”.',
    ],
    [
      { 'stays.0.from': '04/2010' },
      'Nơi ở 1: còn thiếu từ 03/2009 đến 03/2010: quá trình cư trú phải tính từ khi đủ 14 tuổi. Thêm nơi cư trú trong thời gian này.',
    ],
    [
      { 'stays.0.to': '02/2015', 'stays.1.from': '09/2016', 'stays.1.to': 'nay', 'stays.1.where': 'Sa Đéc' },
      'Nơi ở 2: còn thiếu từ 03/2015 đến 08/2016. Thêm nơi cư trú trong thời gian này hoặc sửa lại tháng.',
    ],
    [
      { 'stays.1.from': '09/2016', 'stays.1.to': 'nay', 'stays.1.where': 'Sa Đéc' },
      'Nơi ở 2: trùng thời gian từ 09/2016 đến 08/2020 với nơi ở 1. Sửa lại để mỗi thời gian chỉ khai một nơi.',
    ],
    [
      { 'stays.0.to': '05/2019' },
      'Nơi ở 1: còn thiếu từ 06/2019 đến nay. Nếu vẫn đang ở đây, nhập “nay”; nếu đã chuyển, thêm nơi cư trú tiếp theo.',
    ],
    [
      { 'stays.0.to': '01/2009' },
      'Nơi ở 1: tháng kết thúc đang sớm hơn tháng bắt đầu (03/2009). Sửa lại một trong hai.',
    ],
    [
      { 'stays.0.from': '', 'stays.0.to': '', 'stays.0.where': '' },
      'Nơi ở 1: khai nơi cư trú liên tục từ 03/2009, khi đủ 14 tuổi, đến nay.',
    ],
  ])('%j', (changes, message) => {
    expect(messagesFor(changes)).toEqual([message])
  })

  it('weave the label in as the author wants it', () => {
    expect(required(personName({ label: 'Họ và tên' }))).toContain('họ và tên')
    expect(required(text({ label: 'CCCD của cha', max: 9 }))).toBe('Nhập CCCD của cha.')
    expect(required(text({ label: 'Dân tộc', example: 'Kinh', max: 9 }))).toBe('Nhập dân tộc, ví dụ Kinh.')
    expect(required(month({ label: 'Từ (tháng/năm)', inSentence: 'tháng bắt đầu' }))).toContain(
      'Nhập tháng bắt đầu',
    )
  })

  it('quote a question instead of bending it', () => {
    const label = 'Đã từng bị kết án?'
    expect(required(yesNo({ label }))).toBe('Chọn Có hoặc Không cho câu “Đã từng bị kết án?”')
    expect(required(choice({ label, control: 'radio', options: { a: 'A' } }))).toContain(`câu “${label}”`)
  })

  it('do not list many options', () => {
    const many = { a: 'A', b: 'B', c: 'C', d: 'D' }
    expect(required(choice({ label: 'Lý do', control: 'radio', options: many }))).toBe(
      'Chọn lý do trong các mục đã nêu.',
    )
  })

  it('have an example for each kind of paper', () => {
    const number = { a: identityNumber({ label: 'Số', typeField: 'paper' }) }
    const example = (paper: string) => messageFor(number, { control: 'a', code: 'required' }, { paper })
    expect(['citizenId', 'oldId', 'passport', ''].map(example)).toEqual([
      'Nhập số, ví dụ 087190001234.',
      'Nhập số, ví dụ 341234567.',
      'Nhập số, ví dụ C1234567.',
      'Nhập số, ví dụ 087190001234.',
    ])
  })

  it('stay calm about a control that is not there', () => {
    expect(messageFor(fields, { control: 'nope', code: 'required' })).toBe('Xem lại phần này.')
    expect(messageFor(fields, { control: 'constructor', code: 'required' })).toBe('Xem lại phần này.')
  })
})

describe('warnings', () => {
  it('say what does not agree and let the person go on', () => {
    for (const code of ['provinceUnknown', 'sexMismatch', 'birthYearMismatch'] as const) {
      expect(warningFor({ severity: 'warning', control: 'a', code })).toMatch(/nếu .* thì cứ tiếp tục\.$/)
    }
  })
})

describe('a condition in words', () => {
  it('quotes the answer and the question', () => {
    expect(conditionInWords(fields, 'registered')).toBe('Chỉ trả lời nếu chọn “Có” ở câu “Đã kết hôn?”')
    expect(conditionInWords(fields, 'fullName')).toBeUndefined()
  })

  it('names the exception where that is shorter', () => {
    const kind = choice({ label: 'Loại', control: 'radio', options: { a: 'Một', b: 'Hai', c: 'Ba' } })
    const most = { kind, x: text({ label: 'X', max: 9, onlyIf: { kind: ['a', 'b'] } }) }
    expect(conditionInWords(most, 'x')).toBe('Chỉ trả lời nếu không chọn “Ba” ở câu “Loại”')
  })

  it('joins several', () => {
    const several = {
      place: province({ label: 'Tỉnh', options: [{ value: '87', label: 'Đồng Tháp' }] }),
      kind: choice({ label: 'Loại', control: 'radio', options: { a: 'Một', b: 'Hai', c: 'Ba', d: 'Bốn' } }),
      agreed: consent({ label: 'Đồng ý', text: '' }),
      x: text({ label: 'X', max: 9, onlyIf: { kind: ['a', 'b'], place: '87' } }),
    }
    expect(conditionInWords(several, 'x')).toBe(
      'Chỉ trả lời nếu chọn “Một” hoặc “Hai” ở câu “Loại” và chọn “Đồng Tháp” ở câu “Tỉnh”',
    )
  })
})
