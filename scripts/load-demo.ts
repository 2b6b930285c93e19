// A process of its own during npm start, so that what it needs (the database client) does not stay in memory.
// Given the server's whole environment, it fills a database that has no units and accounts with the demonstration's.
import { env } from '#env.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import { loadDemoData } from './demo-data.ts'

const settings = env()
if (!settings.DEMO_PASSWORD) throw new Error('only a demonstration has demonstration data')
const world = openWorld(settings, { connections: 1 })
await loadDemoData(world, settings.DEMO_PASSWORD)
// Whose signatures the demonstration trusts: made at its first start.
await world.signing.roots()
await world.db.$disconnect()
