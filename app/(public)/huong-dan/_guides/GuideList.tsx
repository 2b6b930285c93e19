import { langOf } from '#components/language/say.ts'
import type { Guide } from '#lib/guides/guide.ts'
import { guidePath } from './guide-path.ts'

type Props = { id: string; title: string; guides: readonly Guide[] }

/** Guides to choose from, each with the sentence that tells it from the others. */
export const GuideList = ({ id, title, guides }: Props) => (
  <section aria-labelledby={id} className="mb-10">
    <h2 id={id} className="mb-3 font-semibold text-2xl">
      {title}
    </h2>
    <ul className="divide-y divide-rule border-rule border-y">
      {guides.map((guide) => (
        <li key={guide.slug} className="py-3">
          <a href={guidePath(guide)} lang={langOf('vi')} className="link inline-block py-1 font-semibold">
            {guide.title}
          </a>
          <p lang={langOf('vi')} className="text-ink-soft">
            {guide.lead}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
