import { randomInt } from 'node:crypto'
import type { Example } from '#lib/domain/procedure/example.ts'

const families = 'Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Dương Lý'.split(' ')
const middles = 'Thị Mỹ,Thanh,Ngọc,Thu,Kim,Hồng,Bảo,Diễm,Phương,Xuân'.split(',')
const givens = 'Châu Giang Hạnh Khuê Lam Nhung Oanh Quyên Thảo Uyên'.split(' ')

const oneOf = (words: readonly string[]): string => words[randomInt(words.length)] ?? ''
const digits = (count: number): string => Array.from({ length: count }, () => String(randomInt(10))).join('')

/** The example of another person: whoever files under a name that is known at the desk is taken for a duplicate. */
export const somebody = (example: Example): Example => ({
  ...example,
  typed: {
    ...example.typed,
    fullName: `${oneOf(families)} ${oneOf(middles)} ${oneOf(givens)}`,
    idNumber: `${example.typed.idNumber?.slice(0, -6) ?? ''}${digits(6)}`,
    telephone: `0912 ${digits(3)} ${digits(3)}`,
  },
})
