import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { type CommandFailure, runCommand } from '#lib/use-cases/case/run-command.ts'
import { translate } from '#lib/words/translate.ts'

/** A command that the applicant gives from a page of theirs; it ends on the page of the file. */
export const commandRoute = (command: 'withdraw', page: (id: string) => string) =>
  formRoute(
    'person',
    ({ id = '' }) => page(id),
    async ({ actor, form, params: { id: caseId = '' }, language, sendBack, world }) => {
      const version = /^\d{1,9}$/.test(form.version ?? '') ? Number(form.version) : 0
      const done = await runCommand(actor, { caseId, version, command, input: {} }, world)
      if (done.ok) return seeOther(`/ho-so/${caseId}`)
      if (done.error.kind === 'notFound') return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
      return sendBack(`/ho-so/${caseId}`, { problems: {}, notice: whyNot(done.error, language) })
    },
  )

/** Why a command was not carried out, over the page of the file. */
export const whyNot = (
  failure: Exclude<CommandFailure, { kind: 'notFound' }>,
  language: Language,
): string => {
  switch (failure.kind) {
    case 'stale':
      return translate(
        language,
        'Hồ sơ vừa thay đổi nên yêu cầu chưa được thực hiện. Xem lại tình trạng dưới đây.',
      )
    case 'refused':
      // Whatever the table's reason: the words that it has for officials are none for the person who applied.
      return translate(language, 'Việc này không làm được khi hồ sơ đang ở tình trạng hiện tại.')
    case 'invalid':
      return translate(
        language,
        'Phần bổ sung chưa đủ: còn câu hỏi hoặc giấy tờ chưa xong. Mở lại hồ sơ để sửa.',
      )
  }
}
