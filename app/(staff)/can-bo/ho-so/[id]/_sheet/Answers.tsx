import { ScrollRegion } from '#components/ui/ScrollRegion.tsx'
import type { SummaryLine, SummarySection } from '#lib/domain/procedure/summary.ts'

/** One step of the declaration, close together: label and answer on a line. */
export const Answers = ({ section }: { section: SummarySection }) => (
  <section aria-labelledby={`khai-${section.slug}`}>
    <h3 id={`khai-${section.slug}`} className="mb-1 border-gold border-b pb-1 font-semibold">
      {section.title}
    </h3>
    <dl>
      {section.lines.map((line) =>
        line.kind === 'answer' ? (
          <div key={line.name} className="grid gap-x-4 py-1 sm:grid-cols-[minmax(9rem,2fr)_5fr]">
            <dt className="text-ink-soft">{line.label}</dt>
            <dd className="min-w-0 break-words font-semibold">
              {line.value ?? <span className="font-normal text-ink-soft italic">Không khai</span>}
            </dd>
          </div>
        ) : (
          <div key={line.name} className="py-1">
            <dt id={`khai-${line.name}`} className="text-ink-soft">
              {line.label}
            </dt>
            <dd>
              <Rows line={line} />
            </dd>
          </div>
        ),
      )}
    </dl>
  </section>
)

const Rows = ({ line }: { line: Extract<SummaryLine, { kind: 'table' }> }) => (
  <ScrollRegion labelledBy={`khai-${line.name}`}>
    <table aria-labelledby={`khai-${line.name}`} className="mt-1 w-full min-w-136 border-collapse text-start">
      <thead>
        <tr className="border-rule border-b">
          {line.head.map((label) => (
            <th
              key={label}
              scope="col"
              className="py-1 pr-3 text-start align-bottom font-semibold text-ink-soft text-sm"
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-rule">
        {line.rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, i) => (
              <td key={line.head[i]} className="py-1 pr-3 align-top">
                {cell || '—'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollRegion>
)
