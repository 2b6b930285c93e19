import type { Transaction } from '#lib/outside/database/index.ts'

export type ReadyReason = { readonly id: string; readonly target: string | null; readonly words: string }

/** The ready-made reasons of the library that fit a file: of everywhere and everything, of its unit, of its service. */
export const readyReasons = (
  kind: 'supplement' | 'refusal' | 'stop' | 'apology' | 'transfer',
  file: { readonly unitCode: string; readonly procedureCode: string },
  db: Transaction,
): Promise<ReadyReason[]> =>
  db.reason.findMany({
    where: {
      kind,
      retiredAt: null,
      AND: [
        { OR: [{ unitCode: null }, { unitCode: file.unitCode }] },
        { OR: [{ procedureCode: null }, { procedureCode: file.procedureCode }] },
      ],
    },
    orderBy: [{ position: 'asc' }, { words: 'asc' }],
    select: { id: true, target: true, words: true },
  })
