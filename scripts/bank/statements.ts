import { writeCsv } from '#lib/domain/kernel/csv.ts'
import type { BankOrder, BankTransfer } from './ledger.ts'

/** 20261129093015 → "29/11/2026 09:30:15". */
const asBanksWrite = (at: string): string =>
  at.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$3/$2/$1 $4:$5:$6')

/** The statement of the account as internet banking exports it, with what it adds to the words of a transfer. */
export const bankStatement = (transfers: readonly BankTransfer[]): string =>
  writeCsv([
    ['NGÂN HÀNG TRÌNH DIỄN: SAO KÊ TÀI KHOẢN', '', '', '', ''],
    ['Ngày giao dịch', 'Số tham chiếu', 'Ghi nợ', 'Ghi có', 'Nội dung'],
    ...transfers.map(({ at, reference, amount, content }, index) => [
      asBanksWrite(at),
      reference,
      '',
      amount.toLocaleString('vi-VN'),
      `MBVCB.${1000 + index}.${content}.CT tu 0123456789 NGUOI NOP`,
    ]),
  ])

/** What was paid through the terminal, for the comparison of the day. */
export const vnpayStatement = (orders: readonly BankOrder[]): string =>
  writeCsv([
    ['Ngày giao dịch', 'Mã giao dịch', 'Số tiền', 'Nội dung'],
    ...orders
      .filter(({ status }) => status === '00')
      .map(({ payDate, transaction, amount, ref }) => [
        asBanksWrite(payDate),
        transaction,
        String(amount),
        ref,
      ]),
  ])
