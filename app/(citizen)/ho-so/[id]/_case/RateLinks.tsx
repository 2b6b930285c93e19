import { theWorld } from '#app/_http/the-world.ts'
import { ratedEventWords } from '#components/case/rating-words.ts'
import { say } from '#components/language/say.ts'
import { openRatings } from '#lib/queries/rating/by-token.ts'

/** What the owner of the file can still rate, each with one tap. */
export const RateLinks = async ({ caseId }: { caseId: string }) => {
  const open = await openRatings(caseId, theWorld())
  if (open.length === 0) return null
  return (
    <section data-screen-only="">
      <h2 className="mb-2 font-semibold text-xl">{say('Ông/Bà có hài lòng không?')}</h2>
      <ul>
        {open.map(({ event, token }) => (
          <li key={token}>
            <a href={`/danh-gia/${token}`} className="link inline-flex min-h-11 items-center">
              {say('Đánh giá {event}', { event: say(ratedEventWords[event]) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
