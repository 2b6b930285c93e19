import { theWorld } from '#app/_http/the-world.ts'
import { TabLinks } from '#components/ui/TabLinks.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { queueCount } from '#lib/queries/queue-counts.ts'
import type { Tab } from './queue-tabs.ts'

type Props = { actor: Person; path: string; label: string; tabs: readonly Tab[]; current: Tab }

/** The parts of a queue, each with how much waits there. */
export const QueueTabs = async ({ actor, path, label, tabs, current }: Props) => {
  if (tabs.length < 2) return null
  const world = theWorld()
  const links = await Promise.all(
    tabs.map(async (tab) => ({
      label: tab.label,
      href: tab.slug ? `${path}?loc=${tab.slug}` : path,
      current: tab === current,
      ...(!tab.uncounted && { count: await queueCount(actor, tab.queue, world, tab.filter) }),
    })),
  )
  return <TabLinks label={label} tabs={links} />
}
