import type { Person } from '#lib/domain/access/actor.ts'
import { paperKind, servesAs } from '#lib/domain/result/paper-kind.ts'
import type { World } from '#lib/outside/world.ts'
import { type MyDocument, myDocuments } from './my-documents.ts'

type Asked = { readonly code: string; readonly name: string }

/** Offered for one paper: more would be a list to search in. */
const most = 3

/**
 * The papers of one's own that serve again where these are asked for, by the code of the paper. `from` are what the law
 * says of them in Vietnamese, whatever language they are read in.
 */
export const reusablePapers = async (
  actor: Person,
  { draftId, asked }: { readonly draftId: string; readonly asked: readonly Asked[] },
  world: World,
): Promise<ReadonlyMap<string, readonly MyDocument[]>> => {
  const documents = (await myDocuments(actor, world)).filter(({ caseId }) => caseId !== draftId)
  return new Map(
    asked.map((paper) => [paper.code, documents.filter((one) => serves(one, paper)).slice(0, most)]),
  )
}

export const serves = ({ origin }: MyDocument, paper: Asked): boolean =>
  origin.kind === 'given'
    ? origin.paperKind === paperKind(paper)
    : origin.form !== null && origin.state === 'valid' && servesAs(origin.form, paper)
