import { say, spoken } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { eventsAmong } from '#lib/procedures/life-events.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { type Asked, type AudienceSlug, addressOf, audiences } from './asked.ts'

const forWhom: readonly { readonly slug: AudienceSlug | undefined; readonly label: PlainSentence }[] = [
  { slug: undefined, label: 'Tất cả' },
  { slug: 'ca-nhan', label: 'Cá nhân' },
  { slug: 'to-chuc', label: 'Tổ chức' },
]

type Props = { offered: readonly Procedure[]; asked: Asked }

/** Ways through the catalogue besides asking: by what happened, and by who applies. Plain links, like any other page. */
export const Filters = ({ offered, asked }: Props) => {
  const events = eventsAmong(offered)
  const slugs = forWhom.filter(
    ({ slug }) => slug === undefined || offered.some(({ audience }) => audience === audiences[slug]),
  )
  return (
    <div className="mt-6 space-y-2">
      {events.length > 1 && (
        <nav aria-label={say('Theo việc trong đời')}>
          <Disclosure
            summary={say('Chọn theo việc đang cần')}
            open={asked.event !== undefined || !asked.question}
          >
            <ul className="flex flex-wrap gap-2 pt-1">
              {events.map((event) => (
                <li key={event.slug}>
                  <Choice
                    href={addressOf(asked, {
                      event: asked.event === event ? undefined : event,
                      question: '',
                    })}
                    isCurrent={asked.event === event}
                  >
                    {spoken() === 'en' ? event.english : event.title}
                  </Choice>
                </li>
              ))}
            </ul>
          </Disclosure>
        </nav>
      )}
      {slugs.length > 2 && (
        <nav aria-label={say('Ai nộp')} className="flex flex-wrap items-center gap-2">
          <span className="text-ink-soft">{say('Ai nộp')}:</span>
          {slugs.map(({ slug, label }) => (
            <Choice
              key={label}
              href={addressOf(asked, { audience: slug })}
              isCurrent={asked.audience === slug}
            >
              {say(label)}
            </Choice>
          ))}
        </nav>
      )}
    </div>
  )
}

const Choice = ({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: string }) => (
  <a
    href={href}
    aria-current={isCurrent || undefined}
    className="inline-flex min-h-11 items-center rounded-full border border-edge bg-sheet px-4 text-leaf hover:border-leaf hover:bg-leaf-tint aria-[current]:border-leaf aria-[current]:bg-leaf-tint aria-[current]:font-semibold aria-[current]:text-leaf-deep"
  >
    {children}
  </a>
)
