import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { findByCode } from '#lib/use-cases/collection/find-by-code.ts'

const page = '/can-bo/tra-ket-qua'

const words = {
  wrong: 'Mã không đúng, đã dùng, hoặc của cơ quan khác. Xem lại mã, hoặc tìm theo mã hồ sơ.',
  tooManyTries: 'Đã thử quá nhiều mã. Chờ 15 phút, hoặc tìm theo mã hồ sơ.',
} as const

/** Opens the file of a code that is shown at the desk. */
export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const found = await findByCode(actor, form.code ?? '', world)
    return found.ok
      ? seeOther(`/can-bo/ho-so/${found.value.caseId}`)
      : sendBack(page, { problems: { code: words[found.error] } })
  },
)
