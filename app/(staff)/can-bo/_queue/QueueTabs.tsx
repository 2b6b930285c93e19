import { theWorld } from '#app/_http/the-world.ts'
import { TabLinks } from '#components/ui/TabLinks.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { queueCount } from '#lib/queries/queue-counts.ts'
import { queueHref } from './queue-address.ts'
import type { Tab } from './queue-tabs.ts'

type Props = { actor: Person; path: string; label: string; tabs: readonly Tab[]; current: Tab }

/** The parts of a queue, each with how much waits there. */
export const QueueTabs = async ({ actor, path, label, tabs, current }: Props) => {
  if (tabs.length < 2) return null
  const world = theWorld()
  const counted = await Promise.all(
    tabs.map(async (tab) => ({
      tab,
      count: tab.uncounted
        ? undefined
        : await queueCount(actor, { queue: tab.queue, filter: tab.filter }, world),
    })),
  )
  return (
    <TabLinks
      label={label}
      tabs={counted
        .filter(({ tab, count }) => !tab.onlyIfAny || count !== 0 || tab === current)
        .map(({ tab, count }) => ({
          label: tab.label,
          href: queueHref({ path, tab: tab.slug }),
          current: tab === current,
          ...(count !== undefined && { count }),
        }))}
    />
  )
}
