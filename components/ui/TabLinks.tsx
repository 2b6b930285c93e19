export type TabLink = {
  readonly label: string
  readonly href: string
  readonly count?: number
  readonly current?: boolean
}

/** Neighbouring pages shown as tabs. They are links, and are announced as links. */
export const TabLinks = ({ label, tabs }: { label: string; tabs: readonly TabLink[] }) => (
  <nav aria-label={label} className="relative mb-6 overflow-x-auto border-rule border-b">
    <ul className="flex min-w-max gap-1">
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a
            href={tab.href}
            aria-current={tab.current ? 'page' : undefined}
            className="-mb-px flex min-h-11 items-center gap-2 rounded-t-sheet border border-transparent px-4 text-ink-soft hover:bg-shade hover:text-ink focus-visible:-outline-offset-3 aria-[current]:border-rule aria-[current]:border-b-sheet aria-[current]:bg-sheet aria-[current]:font-semibold aria-[current]:text-leaf-deep aria-[current]:shadow-[inset_0_3px_0_var(--color-leaf)]"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="rounded-full bg-shade px-2 text-ink-soft text-sm tabular-nums">
                {tab.count}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
