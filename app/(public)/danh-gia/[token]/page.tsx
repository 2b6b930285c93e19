import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { ratedEventWords } from '#components/case/rating-words.ts'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { ratingOpened } from '#lib/queries/rating/by-token.ts'
import { ScoreForm } from './ScoreForm.tsx'
import { Thanks } from './Thanks.tsx'

export const generateMetadata = titled('Đánh giá', { robots: { index: false, follow: false } })

/** One tap, without an account; words may follow. Looking changes nothing. */
const RatingPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  await hearLanguage()
  const { token } = await params
  const path = `/danh-gia/${token}` as const
  const rating = await ratingOpened(token, await currentAddress(), theWorld())
  if (!rating) notFound()
  const [formToken, parked] = [await currentFormToken(), await parkedFor(path)]
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      <PageHeading
        over={<Vietnamese>{`${rating.service}, ${rating.unit}`}</Vietnamese>}
        lead={
          rating.score === null
            ? say('Chạm một lần là xong. Không cần tài khoản; không ai biết ai đã trả lời.')
            : undefined
        }
      >
        {rating.score === null
          ? say('Ông/Bà hài lòng đến đâu với {event}?', { event: say(ratedEventWords[rating.event]) })
          : say('Cảm ơn Ông/Bà đã đánh giá')}
      </PageHeading>
      {rating.score === null ? (
        <ScoreForm path={path} token={formToken} />
      ) : (
        <Thanks rating={rating} score={rating.score} path={path} token={formToken} parked={parked} />
      )}
    </PageBody>
  )
}

export default RatingPage
