import { say } from '#components/language/say.ts'
import { Icon } from './Icon.tsx'

type Props = {
  page: number
  pages: number
  /** The address of a page, counted from 1. */
  href: (page: number) => string
}

const link = 'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-3'

/** First, last and the neighbours; a gap is said to be one. */
const shown = (page: number, pages: number): (number | 'gap')[] => {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return wanted.flatMap((n, i) => (i > 0 && n - (wanted[i - 1] ?? n) > 1 ? (['gap', n] as const) : [n]))
}

/** Pages as plain links. One page needs none. */
export const Pagination = ({ page, pages, href }: Props) => {
  if (pages <= 1) return null
  return (
    <nav aria-label={say('Các trang')} className="mt-6">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev" className={`${link} link`}>
              <Icon name="arrowLeft" />
              {say('Trang trước')}
            </a>
          </li>
        )}
        {shown(page, pages).map((n, i) =>
          n === 'gap' ? (
            <li key={`gap-${i === 1 ? 'before' : 'after'}`} className="px-1 text-ink-soft">
              …
            </li>
          ) : (
            <li key={n}>
              <a
                href={href(n)}
                aria-current={n === page ? 'page' : undefined}
                aria-label={say('Trang {page}', { page: n })}
                className={`${link} ${n === page ? 'bg-leaf font-semibold text-sheet' : 'link'}`}
              >
                {n}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next" className={`${link} link`}>
              {say('Trang sau')}
              <Icon name="arrowRight" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
