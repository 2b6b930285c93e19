import type { ComplaintRules } from '#lib/domain/complaint/complaint-rules.ts'

const calendarDays = (days: number) => ({ days, count: 'calendar' }) as const
const workingDays = (days: number) => ({ days, count: 'working' }) as const

/**
 * Chưa đối chiếu văn bản gốc: neither text is among those that were read word for word for this portal (vn-domain.md 8).
 * Whoever has checked an article sets `isChecked`, and the mark leaves the screens.
 */
export const complaintRules: ComplaintRules = {
  petition: {
    accept: workingDays(5),
    answer: calendarDays(15),
    complex: calendarDays(30),
    remote: calendarDays(15),
    remoteComplex: calendarDays(30),
    source: 'Nghị định 20/2008/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP',
    isChecked: false,
  },
  complaint: {
    accept: calendarDays(10),
    answer: calendarDays(30),
    complex: calendarDays(45),
    remote: calendarDays(45),
    remoteComplex: calendarDays(60),
    source: 'Luật Khiếu nại 2011, Điều 27, 28',
    isChecked: false,
  },
}
