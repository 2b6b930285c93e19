import { expect, test } from 'vitest'
import { readCsv, writeCsv } from '../kernel/csv.ts'
import { dispatchCsv, dispatchList, type ListedItem } from './dispatch-list.ts'

const items: readonly ListedItem[] = [
  {
    ...{ number: 'H26.PTP004-200817-0001', recipient: 'Lê Văn Bảo', telephone: '+84909123456' },
    address: 'Số 5; ngõ "Chợ", Hà Nội',
    itemNumber: 'RR473124829VN',
    postage: 26_000,
    postageBy: 'recipient',
    cashOnDelivery: 16_000,
  },
  {
    ...{ number: 'H26.PTP004-200817-0002', recipient: '=1+1', telephone: '+842773851234' },
    address: 'Ấp Tân Lập',
    itemNumber: null,
    postage: null,
    postageBy: 'office',
    cashOnDelivery: 0,
  },
]

test('the printed list numbers its lines, sums what is collected, and is signed by both', () => {
  const list = dispatchList({
    unit: 'Phòng Tư pháp quận Long Biên',
    number: '3/2020',
    day: '17/08/2020',
    items,
  })
  expect(list.subtitle).toBe('Đợt số 3/2020, ngày 17/08/2020')
  expect(list.rows.map(([line, number]) => [line, number])).toEqual([
    ['1', 'RR473124829VN'],
    ['2', ''],
  ])
  expect(list.rows.every((cells) => cells.length === list.columns.length)).toBe(true)
  expect(list.sum).toBe('Cộng 2 bưu gửi; tiền bưu chính thu hộ cơ quan: 16.000 đ.')
})

test('the file for the carrier says the same in plain numbers, and survives a spreadsheet', () => {
  const read = readCsv(writeCsv(dispatchCsv(items)))
  expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(dispatchCsv(items))
  expect(dispatchCsv(items)[1]).toEqual([
    ...['1', 'RR473124829VN', 'H26.PTP004-200817-0001', 'Lê Văn Bảo', '0909 123 456'],
    ...['Số 5; ngõ "Chợ", Hà Nội', '26000', 'Người nhận', '16000'],
  ])
})
