import { say } from '#components/language/say.ts'

export type Crumb = { readonly label: string; readonly href: string }

/** The way back up. The page itself is its heading, not a crumb. */
export const Breadcrumbs = ({ crumbs }: { crumbs: readonly Crumb[] }) => (
  <nav aria-label={say('Đường dẫn')} className="mb-4 text-sm">
    <ol className="-ml-1 flex flex-wrap items-center gap-x-1">
      {crumbs.map((crumb) => (
        <li key={crumb.href} className="flex items-center gap-1">
          <a href={crumb.href} className="link inline-flex min-h-11 items-center px-1">
            {crumb.label}
          </a>
          <span aria-hidden="true" className="hidden text-gold [li:not(:last-child)>&]:inline">
            ›
          </span>
        </li>
      ))}
    </ol>
  </nav>
)
