import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { readLetters, writeLetter } from '#lib/use-cases/case/letters.ts'
import { translate } from '#lib/words/translate.ts'

const why = {
  empty: 'Viết nội dung tin nhắn rồi gửi.',
  tooLong: 'Rút ngắn tin nhắn còn tối đa 2.000 ký tự.',
  tooMany: 'Đã gửi quá nhiều tin nhắn. Thử lại sau 15 phút; nội dung vừa viết vẫn còn đây.',
} as const

/** Sends a letter from the page of a file, the person's or the office's, and comes back to it. */
export const letterRoute = (needs: 'person' | 'staff', page: (id: string) => string) =>
  formRoute(
    needs,
    ({ id = '' }) => page(id),
    async ({ actor, form, params: { id = '' }, language, sendBack, world }) => {
      const sent = await writeLetter(actor, { caseId: id, body: form.letter ?? '' }, world)
      if (sent.ok) return seeOther(`${page(id)}#tin-nhan`)
      if (sent.error === 'notFound') return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
      return sendBack(page(id), { problems: { letter: translate(language, why[sent.error]) } })
    },
  )

/** Marks the letters of the other side as read. */
export const lettersReadRoute = (needs: 'person' | 'staff', page: (id: string) => string) =>
  formRoute(
    needs,
    ({ id = '' }) => page(id),
    async ({ actor, language, params: { id = '' }, world }) => {
      const read = await readLetters(actor, id, world)
      return read.ok
        ? seeOther(`${page(id)}#tin-nhan`)
        : plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
    },
  )
