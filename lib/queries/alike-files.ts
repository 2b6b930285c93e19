import { alikeBirths } from '#lib/domain/case/birth-likeness.ts'
import { isEnded, statuses } from '#lib/domain/case/status.ts'
import { fromDbDay, toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { StaffCase } from './staff-case.ts'

/** Files that ended longer ago are no duplicates of anything. Days. */
const within = 365
/** More than these, of one person, nobody has: what is left out is the oldest. */
const most = 100

const open = statuses.filter((status) => !isEnded(status))

/**
 * The files of the same service that could be about the same person, in some units: open ones and those of the last
 * twelve months. Each branch asks one index; what is alike for good is decided afterwards (`duplicateVerdict`). A
 * mistyped name is looked for among those of alike birth dates: by trigrams alone a common name meets thousands.
 */
export const alikeFiles = async (
  { file }: StaffCase,
  unitCodes: readonly string[],
  world: World,
): Promise<readonly string[]> => {
  const { person } = file
  if (!person) return []
  const ids = [person.idDigest, person.oldIdDigest].flatMap((digest) => digest ?? [])
  const births = person.birthOn ? alikeBirths(fromDbDay(person.birthOn).toString()) : []
  const since = toDate(world.clock.now().subtract({ hours: within * 24 }))
  const rows = await world.db.$queryRaw<{ id: string }[]>`
    WITH alike AS (
      SELECT case_id FROM case_people WHERE id_digest = ANY(${ids}::bytea[])
      UNION SELECT case_id FROM case_people WHERE old_id_digest = ANY(${ids}::bytea[])
      UNION SELECT case_id FROM case_people WHERE telephone = ${person.telephone}
      UNION SELECT case_id FROM case_people WHERE sorted_name = ${person.sortedName}
        AND (birth_on = ANY(${births}::date[]) OR birth_on IS NULL OR ${births.length === 0})
      UNION SELECT case_id FROM case_people WHERE name_key % ${person.nameKey} AND birth_on = ANY(${births}::date[])
    )
    SELECT c.id FROM alike JOIN cases c ON c.id = alike.case_id
    WHERE c.id <> ${file.id}::uuid AND c.procedure_code = ${file.procedureCode} AND c.unit_code = ANY(${unitCodes})
      AND (c.status = ANY(${open}) OR c.changed_at >= ${since})
    ORDER BY c.submitted_at DESC, c.id LIMIT ${most}`
  return rows.map(({ id }) => id)
}
