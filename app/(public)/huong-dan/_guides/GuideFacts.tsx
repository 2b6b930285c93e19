import type { Guide } from '#lib/guides/guide.ts'

/** What to have at hand, and how long it takes: to be known before the first step. */
export const GuideFacts = ({ ready, time }: Pick<Guide, 'ready' | 'time'>) => (
  <div className="mb-10 grid gap-x-8 gap-y-6 rounded-sheet border border-gold bg-sheet p-5 sm:grid-cols-2 sm:p-6">
    <Facts title="Có sẵn bên cạnh" items={ready} />
    <Facts title="Mất bao lâu" items={time} />
  </div>
)

const Facts = ({ title, items }: { title: string; items: readonly string[] }) => (
  <section aria-label={title}>
    <h2 className="mb-2 font-semibold text-xl">{title}</h2>
    <ul className="list-disc space-y-1.5 pl-6 marker:text-gold">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </section>
)
