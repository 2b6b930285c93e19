import type { Command } from './workflow.ts'

/** What can be done with many files at once: nothing that has to be written or decided for each by itself. */
export const bulkCommands = [
  'accept',
  'claim',
  'takeUp',
  'handOver',
  'receive',
  'assign',
  'returnResult',
] as const satisfies readonly Command[]
export type BulkCommand = (typeof bulkCommands)[number]

export const isBulkCommand = (name: string | undefined): name is BulkCommand =>
  bulkCommands.some((command) => command === name)

/** What files are ticked for: to be done at once, or to be signed, which is first shown on a page of its own. */
export const tickedCommands = [...bulkCommands, 'sign'] as const satisfies readonly Command[]
export type TickedCommand = (typeof tickedCommands)[number]

export const isTickedCommand = (name: string | undefined): name is TickedCommand =>
  tickedCommands.some((command) => command === name)
