import { describe, expect, it } from 'vitest'
import { referenceOf, writtenItems } from './slip-file.ts'

describe('the number of a file', () => {
  const numbers = { provisionalNumber: 'TAM-7K2M9QXZ' }

  it('is the provisional one until the dossier code is given', () => {
    expect(referenceOf({ ...numbers, dossierCode: null })).toEqual({
      label: 'Số tạm',
      code: 'TAM-7K2M9QXZ',
      path: '/tra-cuu?ma=TAM-7K2M9QXZ',
    })
  })

  it('is the dossier code afterwards, and leads to the look-up page', () => {
    expect(referenceOf({ ...numbers, dossierCode: 'H20.STP-200817-0001' })).toMatchObject({
      label: 'Mã hồ sơ',
      path: '/tra-cuu?ma=H20.STP-200817-0001',
    })
  })
})

describe('what an official wrote', () => {
  it('becomes one item a line, without dashes, figures and empty lines', () => {
    expect(writtenItems('- Ảnh bị mờ\n\n2. Thiếu chữ ký\n3) Thiếu trang 2\n• Sai ngày')).toEqual([
      'Ảnh bị mờ',
      'Thiếu chữ ký',
      'Thiếu trang 2',
      'Sai ngày',
    ])
  })

  it('keeps figures that belong to the words', () => {
    expect(writtenItems('14 tuổi là từ 03/2009\n2.000 đ')).toEqual(['14 tuổi là từ 03/2009', '2.000 đ'])
  })
})
