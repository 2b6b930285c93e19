import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import type { StatementProblem } from '#lib/domain/payment/statement-csv.ts'
import { today } from '#lib/outside/clock/index.ts'
import { importStatement, statementSources } from '#lib/use-cases/payment/import-statement.ts'

const page = '/can-bo/doi-soat'

const problemWords: Readonly<Record<StatementProblem['code'], string>> = {
  notCsv: 'Tệp không phải CSV đúng dạng: xem lại dấu ngoặc kép',
  noHeading: 'Không thấy dòng tên cột: cần cột ngày giao dịch, số tham chiếu, ghi có và nội dung',
  tooLong: 'Tệp có quá 5.000 dòng: chia nhỏ theo ngày',
  noReference: 'Thiếu số tham chiếu',
  badDay: 'Không đọc được ngày giao dịch',
  badAmount: 'Không đọc được số tiền',
  referenceTwice: 'Một số tham chiếu đứng hai lần trong tệp',
  nothing: 'Tệp không có khoản tiền đến nào',
}

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { unitCode = '', file = '' } = form
    const source = statementSources.find((known) => known === form.source) ?? 'bank'
    const back = `${page}?don-vi=${encodeURIComponent(unitCode)}`
    if (file === '') return sendBack(back, { problems: { file: 'Chọn tệp sao kê.' } })
    const taken = await importStatement(actor, { unitCode, source, file }, world)
    if (taken.ok) {
      const { matched, unmatched, known, lastDay } = taken.value
      const day = lastDay ?? today(world.clock).toString()
      return seeOther(`${back}&ngay=${day}&xong=nhap&khop=${matched}&le=${unmatched}&cu=${known}`)
    }
    if (taken.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    const problem =
      taken.error === 'noAccount'
        ? 'Chưa có tài khoản thu phí của cơ quan này: quản trị viên ghi ở mục Tài khoản thu phí.'
        : `${problemWords[taken.error.code]} (dòng ${taken.error.line}). Chưa có gì được ghi.`
    return sendBack(back, { problems: { file: problem } })
  },
)
