import { z } from 'zod'
import type { Actor } from '#lib/domain/access/actor.ts'
import { cellOf } from '#lib/domain/administration/entry-text.ts'
import type { World } from '#lib/outside/world.ts'
import { type House, openHouse, unitCodes } from '#lib/use-cases/administration/house.ts'
import type { RegisterFields } from '#lib/use-cases/administration/register.ts'
import { registers } from '#lib/use-cases/administration/registers/index.ts'
import { changeFields } from '#lib/use-cases/calendar/propose-change.ts'

export type LogLine = {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  readonly who: string
  readonly what: string
  readonly unit: string
  readonly did: 'added' | 'changed' | 'removed'
  /** Label, before and after in words; empty where there was or is nothing. */
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[]
}

export type LogPage = {
  readonly lines: readonly LogLine[]
  readonly page: number
  readonly pages: number
  /** What can be asked for: name in the log → words. */
  readonly subjects: Readonly<Record<string, string>>
}

const perPage = 50

/** Who changed what in the administration of these units, latest first: for administrators and auditors. */
export const adminLogPage = async (
  actor: Actor,
  asked: { readonly page: number; readonly subject?: string | undefined },
  world: World,
): Promise<LogPage | null> => {
  const house = await openHouse(actor, world.db, world, ['admin', 'auditor'])
  if (!house) return null
  const subjects = await knownSubjects(house)
  // The calendar belongs to no unit and concerns all.
  const codes = ['', ...unitCodes(house)]
  const subject = asked.subject !== undefined && asked.subject in subjects ? asked.subject : null
  const [counted] = await world.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM admin_log
    WHERE split_part(key, '/', 1) = ANY(${codes}::text[]) AND (${subject}::text IS NULL OR subject = ${subject})`
  const pages = Math.max(1, Math.ceil((counted?.total ?? 0) / perPage))
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages)
  const rows = await world.db.$queryRaw<Row[]>`
    SELECT l.id, l.at, a.full_name AS who, l.subject, l.key, l.before, l.after
    FROM admin_log l JOIN accounts a ON a.id = l.actor_id
    WHERE split_part(l.key, '/', 1) = ANY(${codes}::text[]) AND (${subject}::text IS NULL OR l.subject = ${subject})
    ORDER BY l.at DESC, l.id LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
  return {
    lines: rows.map((row) => lineOf(row, subjects, house)),
    page,
    pages,
    subjects: Object.fromEntries(Object.entries(subjects).map(([name, { words }]) => [name, words])),
  }
}

type Row = {
  readonly id: string
  readonly at: Date
  readonly who: string
  readonly subject: string
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

type Subject = { readonly words: string; readonly fields: RegisterFields }

const knownSubjects = async (house: House): Promise<Readonly<Record<string, Subject>>> => {
  const ofRegisters = await Promise.all(
    registers.map(
      async (register) =>
        [register.subject, { words: register.title, fields: await register.fields(house) }] as const,
    ),
  )
  return {
    ...Object.fromEntries(ofRegisters),
    calendar: { words: 'Lịch làm việc', fields: changeFields },
    account: { words: 'Tài khoản cán bộ', fields: {} },
    apiKey: { words: 'Khóa API', fields: {} },
  }
}

const inLog = z.record(z.string(), z.string()).nullable()

const lineOf = (row: Row, subjects: Readonly<Record<string, Subject>>, house: House): LogLine => {
  const [before, after] = [inLog.parse(row.before), inLog.parse(row.after)]
  const subject = subjects[row.subject]
  const logged = { ...before, ...after }
  const known = Object.keys(subject?.fields ?? {})
  // In the order of the form; what the form does not ask comes last.
  const names = [...known, ...Object.keys(logged).filter((name) => !known.includes(name))]
  const words = (name: string, text = '') => {
    const field = subject?.fields[name]
    return field ? cellOf(field, text) : (codeWords[text] ?? text)
  }
  return {
    id: row.id,
    at: row.at.toISOString(),
    who: row.who,
    what: subject?.words ?? row.subject,
    unit: house.everyUnit.get(row.key.split('/', 1)[0] ?? '') ?? 'Dùng chung',
    did: before === null ? 'added' : after === null ? 'removed' : 'changed',
    changes: names
      .map((name) => ({
        label: subject?.fields[name]?.label ?? otherLabels[name] ?? name,
        // What only names the entry was the same before.
        from: words(name, before === null ? '' : (before[name] ?? '')),
        to: words(name, after?.[name]),
      }))
      .filter(({ from, to }) => from !== '' || to !== ''),
  }
}

const otherLabels: Readonly<Partial<Record<string, string>>> = {
  state: 'Tình trạng',
  system: 'Hệ thống',
  action: 'Việc',
  key: 'Khóa',
}

const codeWords: Readonly<Partial<Record<string, string>>> = {
  proposed: 'Chờ duyệt',
  approved: 'Đã duyệt',
  rejected: 'Không duyệt',
  disable: 'Khóa',
  enable: 'Mở khóa',
  mailPassword: 'Gửi đường dẫn đặt mật khẩu',
  issueKey: 'Cấp khóa',
  revokeKey: 'Thu hồi khóa',
  turnHook: 'Đổi khóa ký tin',
  sendHooksAgain: 'Gửi lại tin không đến',
}
