import { isIsoDay, parseVietnameseDate } from '#lib/domain/kernel/civil-date.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

type Given = Readonly<Record<string, string | string[] | undefined>>

/** The day of the address, as an ISO day or as it is typed (29/11/2026); today where it names none that is one. */
export const dayAsked = (given: string | string[] | undefined, world: World): Temporal.PlainDate => {
  const typed = typeof given === 'string' ? given.trim() : ''
  const read = parseVietnameseDate(typed)
  const iso = read.ok ? read.value : typed
  return isIsoDay(iso) ? Temporal.PlainDate.from(iso) : today(world.clock)
}

const count = (given: Given, name: string): number => {
  const text = given[name]
  return typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 0
}

/** What was done last, in words. */
export const doneWords = (given: Given): string | undefined => {
  switch (given.xong) {
    case 'nhap':
      return `Đã đọc sao kê: ${count(given, 'khop')} dòng khớp, ${count(given, 'le')} dòng cần xem, ${count(given, 'cu')} dòng đã nhập trước đó.`
    case 'gan':
      return 'Đã ghi nhận chuyển khoản là phí của hồ sơ. Biên lai đã lập.'
    case 'hoan':
      return 'Đã đưa vào danh sách hoàn phí.'
    default:
      return undefined
  }
}
