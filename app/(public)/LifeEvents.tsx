import { say, spoken } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { eventsAmong } from '#lib/procedures/life-events.ts'

/** The catalogue by what happens in a life: nobody thinks in fields of law. */
export const LifeEvents = ({ offered }: { offered: readonly Procedure[] }) => {
  const events = eventsAmong(offered)
  if (events.length === 0) return null
  return (
    <section aria-labelledby="viec-can">
      <h2 id="viec-can" className="mb-4 font-semibold text-xl">
        {say('Đang cần việc gì?')}
      </h2>
      <ul className="grid gap-x-8 border-rule border-t sm:grid-cols-2 lg:grid-cols-3">
        {events.map(({ slug, title, english }) => (
          <li key={slug} className="border-rule border-b">
            <a
              href={`/thu-tuc?viec=${slug}`}
              className="link flex min-h-12 items-center justify-between gap-3 py-2 no-underline hover:underline"
            >
              {spoken() === 'en' ? english : title}
              <Icon name="arrowRight" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
