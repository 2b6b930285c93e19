import { formRoute } from '#app/_http/form-route.ts'
import { refusals } from '#app/_http/refusals.ts'
import { seeOther } from '#app/_http/responses.ts'
import { addWords } from '#lib/use-cases/rating/rate.ts'
import { translate } from '#lib/words/translate.ts'

const page = (token: string): string => `/danh-gia/${encodeURIComponent(token)}`

const problems = {
  empty: 'Viết ít nhất một câu rồi gửi.',
  tooLong: 'Rút ngắn còn tối đa 1.000 ký tự.',
} as const

export const POST = formRoute(
  'anybody',
  ({ token = '' }) => page(token),
  async ({ address, form, params: { token = '' }, sendBack, language, world }) => {
    if (!(await world.rateLimits.allow('rating', address)))
      return sendBack(page(token), {
        problems: {},
        notice: translate(language, 'Quá nhiều lượt từ nơi này. Thử lại sau ít phút.'),
      })
    const done = await addWords(token, form.words ?? '', world)
    if (done.ok || done.error === 'answeredAlready') return seeOther(page(token))
    if (done.error === 'notFound') return refusals.noSuchPage(language)
    return sendBack(page(token), { problems: { words: translate(language, problems[done.error]) } })
  },
)
