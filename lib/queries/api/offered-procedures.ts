import { answersShape } from '#lib/domain/api/answers-shape.ts'
import {
  type OfferedProcedure,
  type ProcedureDetail,
  schemaDocument,
} from '#lib/domain/api/offered-procedure.ts'
import { allPapers } from '#lib/domain/procedure/papers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { findProcedure, proceduresOn } from '#lib/procedures/index.ts'
import { unitsReceiving } from '../units-receiving.ts'

/** The services that can be applied for. Every system may know them. */
export const offeredProcedures = (world: World): readonly OfferedProcedure[] =>
  proceduresOn(catalogueDay(world).toString()).map(briefly)

/** One service with everything that an application to it takes; null where there is none of that name. */
export const procedureDetail = async (slug: string, world: World): Promise<ProcedureDetail | null> => {
  const procedure = findProcedure(slug, catalogueDay(world).toString())
  if (!procedure) return null
  return {
    ...briefly(procedure),
    answersSchema: schemaDocument(answersShape(procedure.fields)),
    papers: allPapers(procedure).map(({ code, name, optional, whenInWords }) => ({
      code,
      name,
      optional: optional === true,
      when: whenInWords ?? null,
    })),
    units: (await unitsReceiving(procedure, world)).map(({ code, name }) => ({ code, name })),
  }
}

const briefly = ({ code, slug, revision, name, field, level }: Procedure): OfferedProcedure => ({
  code,
  slug,
  revision,
  name,
  field,
  level,
})
