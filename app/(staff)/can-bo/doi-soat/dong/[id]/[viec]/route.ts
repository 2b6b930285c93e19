import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { assignLine, refundLine } from '#lib/use-cases/payment/resolve-line.ts'

const page = '/can-bo/doi-soat'

const notices = {
  resolvedAlready: 'Dòng này đã được xử lý rồi.',
  noSuchFile: 'Không có hồ sơ nào của cơ quan mang mã này. Xem lại mã rồi gửi lại.',
  otherAmount: 'Số tiền chuyển khác số phí của hồ sơ này nên không ghi nhận được.',
  notPayable: 'Hồ sơ này không còn phí phải nộp.',
} as const

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, params: { id: lineId = '', viec }, sendBack, world }) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(form.day ?? '') ? `?ngay=${form.day}` : '?'
    if (viec !== 'gan' && viec !== 'hoan') return plain(404, 'Không tìm thấy trang.')
    const done =
      viec === 'gan'
        ? await assignLine(actor, { lineId, fileNumber: form.fileNumber ?? '' }, world)
        : await refundLine(actor, lineId, world)
    if (done.ok) return seeOther(`${page}${day}&xong=${viec}`)
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy dòng sao kê.')
    return sendBack(`${page}${day}`, { problems: {}, notice: notices[done.error] })
  },
)
