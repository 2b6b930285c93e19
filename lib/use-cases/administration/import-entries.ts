import type { Person } from '#lib/domain/access/actor.ts'
import { typedOfCell } from '#lib/domain/administration/entry-text.ts'
import { type CsvRecord, readCsv } from '#lib/domain/kernel/csv.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'
import { applyEntry } from './apply-entry.ts'
import { type House, openHouse } from './house.ts'
import { type Entry, entriesOf, type Register, type RegisterFields } from './register.ts'
import { inHouse } from './save-entry.ts'

/** More lines than this are no list that somebody has looked through. */
export const mostLines = 2_000

/** What a line of the file does, or why it cannot. */
export type PlannedLine = { readonly line: number } & (
  | {
      readonly kind: 'added' | 'changed' | 'unchanged'
      readonly before: Typed | null
      readonly after: Typed
    }
  | { readonly kind: 'wrong'; readonly typed: Typed; readonly problems: readonly string[] }
)

export type ImportPlan = {
  readonly lines: readonly PlannedLine[]
  /** Ties the carrying out to what was shown: the same file, the same person, the same state of the house. */
  readonly seal: string
  readonly fields: RegisterFields
}

/** Why a file cannot be read at all, as a sentence. */
export type Unreadable = { readonly unreadable: string }

type ImportFailure = 'notFound' | Unreadable | { readonly plan: ImportPlan }

/**
 * What a file would change, found by entering it and undoing everything: the preview cannot differ from what is done
 * afterwards.
 */
export const planImport = async (
  actor: Person,
  { register, file }: { register: Register; file: string },
  world: World,
): Promise<Result<ImportPlan, 'notFound' | Unreadable>> => {
  let plan: Result<ImportPlan, Unreadable> | undefined
  await inHouse(actor, world, async (house) => {
    plan = await enter(house, register, file)
    return err({})
  })
  return plan ?? err('notFound')
}

/** Enters a file as it was previewed. Wrong lines, or a house that has changed since, undo it and show the new plan. */
export const carryOutImport = async (
  actor: Person,
  { register, file, seal }: { register: Register; file: string; seal: string },
  world: World,
): Promise<Result<ImportPlan, ImportFailure>> => {
  let failure: ImportFailure = 'notFound'
  const done = await inHouse(actor, world, async (house) => {
    const plan = await enter(house, register, file)
    if (plan.ok && plan.value.seal === seal && plan.value.lines.every(({ kind }) => kind !== 'wrong'))
      return plan
    failure = plan.ok ? { plan: plan.value } : plan.error
    return err({})
  })
  return done.ok ? done : err(failure)
}

const enter = async (
  opened: House,
  register: Register,
  file: string,
): Promise<Result<ImportPlan, Unreadable>> => {
  let house = opened
  let fields = await register.fields(house)
  // Browsers send every line end of a form as CRLF: the same file must read the same when it comes back.
  const text = file.replaceAll(/\r\n?/g, '\n')
  const read = readTable(text, fields)
  if (!read.ok) return read
  const entries = new Map((await entriesOf(house, register, fields)).map((entry) => [entry.key, entry]))
  const seen = new Map<string, number>()
  const lines: PlannedLine[] = []
  for (const { line, typed } of read.value) {
    const find = (key: string): Result<Entry | null, Record<string, string>> => {
      const first = seen.get(key)
      return first === undefined
        ? ok(entries.get(key) ?? null)
        : err({ '': `Trùng với dòng ${first}: mỗi ${register.one} chỉ ghi một dòng.` })
    }
    const applied = await applyEntry(house, register, { fields, typed, find })
    if (!applied.ok) {
      lines.push({ line, kind: 'wrong', typed, problems: Object.values(applied.error) })
      continue
    }
    const { kind, key, before, after } = applied.value
    seen.set(key, line)
    lines.push({ line, kind, before, after })
    // A unit just added may be the parent of the next line's.
    if (register.grows && kind !== 'unchanged') {
      house = (await openHouse(house.actor, house.tx, house.world)) ?? house
      fields = await register.fields(house)
    }
  }
  const seal = house.world.sealing.sign(
    `import ${register.slug} ${house.actor.accountId}`,
    JSON.stringify([text, lines]),
  )
  return ok({ lines, seal, fields })
}

type Line = { readonly line: number; readonly typed: Typed }

/** The lines of a file under the heads of its first one, which are the questions' labels in any order. */
const readTable = (file: string, fields: RegisterFields): Result<readonly Line[], Unreadable> => {
  const say = (unreadable: string): Result<never, Unreadable> => err({ unreadable })
  if (file.includes('\uFFFD') || file.includes('\0'))
    return say(
      'Tệp không được lưu theo bảng mã UTF-8 nên chữ tiếng Việt bị hỏng. Lưu lại dạng “CSV UTF-8” rồi tải lên.',
    )
  const read = readCsv(file)
  if (!read.ok)
    return say(
      read.error.code === 'unclosedQuote'
        ? `Dòng ${read.error.line}: có dấu ngoặc kép mở mà không đóng.`
        : `Dòng ${read.error.line}: có chữ đứng sau dấu ngoặc kép đóng.`,
    )
  const [head, ...records] = read.value
  if (!head || records.length === 0) return say('Tệp không có dòng dữ liệu nào.')
  if (records.length > mostLines) return say(`Tệp có hơn ${mostLines} dòng. Chia thành nhiều tệp nhỏ hơn.`)
  const names = head.cells.map((cell) => nameOf(cell, fields))
  const strange = head.cells.filter((_, i) => names[i] === undefined)
  if (strange.length > 0)
    return say(`Không có cột “${strange.join('”, “')}”. Tải tệp mẫu để xem tên các cột.`)
  const missing = Object.entries(fields).filter(([name]) => !names.includes(name))
  if (missing.length > 0) return say(`Thiếu cột “${missing.map(([, { label }]) => label).join('”, “')}”.`)
  if (new Set(names).size < names.length) return say('Có cột được ghi hai lần trong dòng tên cột.')
  const ragged = records.find(({ cells }) => cells.length !== names.length)
  if (ragged)
    return say(`Dòng ${ragged.line} có ${ragged.cells.length} ô, dòng tên cột có ${names.length} ô.`)
  return ok(records.map((record) => lineOf(record, names, fields)))
}

const nameOf = (cell: string, fields: RegisterFields): string | undefined => {
  const wanted = cell.normalize('NFC').trim().toLocaleLowerCase('vi')
  return Object.entries(fields).find(([, { label }]) => label.toLocaleLowerCase('vi') === wanted)?.[0]
}

const lineOf = (
  { line, cells }: CsvRecord,
  names: readonly (string | undefined)[],
  fields: RegisterFields,
): Line => ({
  line,
  typed: Object.fromEntries(
    names.flatMap((name = '', i) => {
      const field = fields[name]
      return field ? [[name, typedOfCell(field, cells[i] ?? '')]] : []
    }),
  ),
})
