import { langOf, say } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { SummaryList } from '#components/ui/SummaryList.tsx'
import type { SummaryLine, SummarySection } from '#lib/domain/procedure/summary.ts'

type Props = {
  sections: readonly SummarySection[]
  /** The level of the sections' headings. */
  level?: 2 | 3
  /** Where an answer can be changed; absent where it no longer can. */
  changeHref?: (step: string, control: string) => string
}

/** Everything that was answered, section by section, each answer with its way back. */
export const AnswerSections = ({ sections, level = 2, changeHref }: Props) => {
  const Heading = `h${level}` as const
  return sections.map((section) => (
    <section key={section.slug} className="mb-8">
      <Heading className="mb-2 font-semibold text-xl">{section.title}</Heading>
      <AnswerLines
        lines={section.lines}
        {...(changeHref && { changeHref: (control: string) => changeHref(section.slug, control) })}
      />
    </section>
  ))
}

/** Questions with their answers; tables come after what was answered in a word. */
export const AnswerLines = ({
  lines,
  changeHref,
}: {
  lines: readonly SummaryLine[]
  changeHref?: (control: string) => string
}) => {
  const { scalars, tables } = split(lines)
  return (
    <>
      {scalars.length > 0 && (
        <SummaryList
          rows={scalars.map(({ name, label, value, note, written }) => ({
            label,
            ...(value !== undefined && {
              value: (
                <>
                  <span lang={written && langOf('vi')} className="whitespace-pre-line">
                    {value}
                  </span>
                  <Note>{note}</Note>
                </>
              ),
            }),
            ...(changeHref && { changeHref: changeHref(name) }),
          }))}
        />
      )}
      {tables.map((table) => (
        <Rows key={table.name} table={table} changeHref={changeHref?.(table.name)} />
      ))}
    </>
  )
}

/** What is known besides, under the answer itself: of an address the unit of today, by its Vietnamese name. */
const Note = ({ children }: { children: string | undefined }) =>
  children === undefined ? null : (
    <span lang={langOf('vi')} className="block font-normal text-ink-soft text-sm">
      {children}
    </span>
  )

type Scalar = Extract<SummaryLine, { kind: 'answer' }>
type Table = Extract<SummaryLine, { kind: 'table' }>

const split = (lines: readonly SummaryLine[]) => ({
  scalars: lines.filter((line): line is Scalar => line.kind === 'answer'),
  tables: lines.filter((line): line is Table => line.kind === 'table'),
})

/** The rows of a table as cards one under the other: five columns of words fit no telephone. */
const Rows = ({ table, changeHref }: { table: Table; changeHref: string | undefined }) => (
  <div className="border-rule border-y py-3">
    <div className="flex items-start justify-between gap-4">
      <p className="text-ink-soft">{table.label}</p>
      {changeHref && (
        <a href={changeHref} data-screen-only="" className="link -my-1.5 inline-flex min-h-11 items-center">
          {say('Sửa')}
          <span className="sr-only"> {table.label}</span>
        </a>
      )}
    </div>
    {table.rows.length === 0 && <p className="text-ink-soft italic">{say('Chưa khai')}</p>}
    <ol className="space-y-3">
      {table.rows.map((row, i) => (
        <li key={row.join(' ')} className="flex gap-3">
          <Icon name="calendar" className="mt-1 text-gold" />
          <dl className="min-w-0 flex-1">
            {table.head.map((label, column) => (
              <div key={label} className="grid gap-x-4 sm:grid-cols-[minmax(9rem,1fr)_2fr]">
                <dt className="text-ink-soft text-sm">{label}</dt>
                <dd
                  lang={table.written?.includes(column) ? langOf('vi') : undefined}
                  className="break-words font-semibold"
                >
                  {row[column]}
                  <Note>{table.notes?.[i]?.[column]}</Note>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  </div>
)
