import { formatMonth } from '#lib/domain/kernel/civil-date.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import type { Column } from '#lib/queries/statistics/columns.ts'
import type { Report } from '#lib/queries/statistics/report.ts'
import type { FormLine } from './Ii06aTable.tsx'

/** Which part of the report a number is about. */
export type Part = { readonly procedure?: string; readonly field?: string; readonly period?: Period }

/** Where the files behind a number are; null where they cannot be opened. */
export type FilesLink = (column: Column, part: Part) => string | null

/** The official form: fields of law, and under each its services. */
export const linesByField = ({ fields }: Report, filesLink: FilesLink): readonly FormLine[] =>
  fields.flatMap(({ field, row, procedures }, index) => [
    {
      key: field,
      number: String(index + 1),
      name: field,
      row,
      strong: true,
      link: (column: Column) => filesLink(column, { field }),
    },
    ...procedures.map((procedure, order) => ({
      key: procedure.code,
      number: `${index + 1}.${order + 1}`,
      name: procedure.name,
      row: procedure.row,
      link: (column: Column) => filesLink(column, { procedure: procedure.code }),
    })),
  ])

/** The same form for each month, as at its end. */
export const linesByMonth = ({ months }: Report, filesLink: FilesLink): readonly FormLine[] =>
  months.map(({ month, from, to, row }, index) => ({
    key: month,
    number: String(index + 1),
    name: formatMonth(month),
    row,
    link: (column: Column) => filesLink(column, { period: { from, to } }),
  }))
