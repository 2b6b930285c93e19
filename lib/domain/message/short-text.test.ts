import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands, ruleOf } from '../case/workflow.ts'
import { shortText, whatHappened } from './short-text.ts'
import { smsSegments, thrifty, withoutMarks } from './sms.ts'

const facts = {
  number: 'H20.STP-200817-0001',
  unit: 'Sở Tư pháp tỉnh Đồng Tháp',
  due: '28/08/2020',
  appointed: '04/09/2020',
}
const link = 'https://motcua.dongthap.example.vn/tra-cuu'

describe('a text message about a file', () => {
  it.each(commands.filter((command) => ruleOf(command).notifies))(
    'says what %s did, in one part, with office and link',
    (template) => {
      const text = shortText({ template, ...facts }, link)
      expect(whatHappened({ template, ...facts })).not.toBe('có tin mới')
      expect(smsSegments(text)).toBe(1)
      expect(text).toContain(facts.number)
      expect(text).toContain('So Tu phap tinh Dong Thap')
      expect(text).toContain(link)
    },
  )

  it('gives up the link, then the office, before it takes a second part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...commands),
        (unit, path, template) => {
          const long = { template, ...facts, unit: 'Ủ'.repeat(unit) }
          const text = shortText(long, `https://x.vn/${'a'.repeat(path)}`)
          expect(smsSegments(text)).toBe(1)
          expect(text).toContain(facts.number)
        },
      ),
    )
  })
})

describe('the parts of a text message', () => {
  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['ạ'.repeat(70), 1],
    ['ạ'.repeat(71), 2],
    ['ạ'.repeat(134), 2],
    ['ạ'.repeat(135), 3],
    ['', 1],
  ])('%# are counted by the alphabet that the text needs', (text, parts) => {
    expect(smsSegments(text)).toBe(parts)
  })

  it('keeps the marks of a short text, and lets them go to save a part', () => {
    expect(thrifty('Hồ sơ đã có kết quả.')).toBe('Hồ sơ đã có kết quả.')
    expect(thrifty('Đã có kết quả. '.repeat(6))).toBe('Da co ket qua. '.repeat(6))
  })

  it('takes off every mark of the Vietnamese alphabet', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'
    expect(withoutMarks(letters + letters.toUpperCase())).toMatch(/^[a-zA-Z]+$/)
  })
})
