import { formRoute } from '#app/_http/form-route.ts'
import { refusals } from '#app/_http/refusals.ts'
import { seeOther } from '#app/_http/responses.ts'
import { isScore } from '#lib/domain/rating/scores.ts'
import { rate } from '#lib/use-cases/rating/rate.ts'
import { translate } from '#lib/words/translate.ts'

const page = (token: string): string => `/danh-gia/${encodeURIComponent(token)}`

export const POST = formRoute(
  'anybody',
  ({ token = '' }) => page(token),
  async ({ address, form, params: { token = '' }, sendBack, language, world }) => {
    const score = Number(form.score)
    if (!isScore(score))
      return sendBack(page(token), { problems: {}, notice: translate(language, 'Chọn một mức đánh giá.') })
    if (!(await world.rateLimits.allow('rating', address)))
      return sendBack(page(token), {
        problems: {},
        notice: translate(language, 'Quá nhiều lượt từ nơi này. Thử lại sau ít phút.'),
      })
    const done = await rate(token, score, world)
    if (!done.ok && done.error === 'notFound') return refusals.noSuchPage(language)
    return seeOther(page(token))
  },
)
