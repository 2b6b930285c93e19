import { Icon, type IconName } from '#components/ui/Icon.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { placeKeys } from './place-keys.ts'
import { currentMark } from './site-links.ts'

export type StaffPlace = {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** Files that wait there for this person. */
  readonly waiting?: number | undefined
}

/** The home of the staff has all other places under its path, so it is current only when it is the page itself. */
const markOf = (href: string, path: string | undefined) =>
  href === '/can-bo' && path !== href ? undefined : currentMark(href, path)

/** A rail at the side of a wide screen, a line that scrolls on a narrow one. */
export const StaffNav = ({ places, path }: { places: readonly StaffPlace[]; path?: string | undefined }) => (
  <nav
    aria-label="Nơi làm việc"
    className="relative overflow-x-auto border-rule border-b bg-shade lg:w-60 lg:shrink-0 lg:overflow-visible lg:border-r lg:border-b-0"
  >
    <ul className="flex min-w-max gap-1 px-2 py-1.5 lg:sticky lg:top-0 lg:min-w-0 lg:flex-col lg:gap-0.5 lg:px-3 lg:py-4">
      {places.map(({ href, label, icon, waiting }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={markOf(href, path)}
            data-place-key={placeKeys[href]}
            className="flex min-h-10 items-center gap-2.5 rounded-control px-3 text-ink-soft hover:bg-sheet hover:text-ink focus-visible:-outline-offset-3 aria-[current]:bg-sheet aria-[current]:font-semibold aria-[current]:text-leaf-deep aria-[current]:shadow-[inset_3px_0_0_var(--color-leaf)]"
          >
            <Icon name={icon} />
            <span className="lg:flex-1">{label}</span>
            {waiting !== undefined && waiting > 0 && (
              <span className="rounded-full bg-leaf px-1.5 font-semibold text-sheet text-xs leading-relaxed tabular-nums">
                {waiting}
                <span className="sr-only"> hồ sơ đang chờ</span>
              </span>
            )}
          </a>
        </li>
      ))}
      <li className="needs-keys">
        <button
          type="button"
          data-open-keys=""
          className="flex min-h-10 w-full items-center gap-2.5 rounded-control px-3 text-ink-soft hover:bg-sheet hover:text-ink focus-visible:-outline-offset-3"
        >
          Phím tắt <Kbd>?</Kbd>
        </button>
      </li>
    </ul>
  </nav>
)
