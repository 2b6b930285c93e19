import type { ReviewPoint } from '#lib/queries/review-sheet.ts'

/** A question with its answer, as short as it can be read. */
export const Answer = ({ point: { label, answer } }: { point: ReviewPoint }) => (
  <>
    <p className="text-ink-soft text-sm">{label}</p>
    {answer?.kind === 'table' ? (
      <ol className="list-decimal pl-6">
        {answer.rows.map((row, i) => (
          <li key={row.join(' ')}>
            {row.filter((cell) => cell !== '').join(', ')}
            <Note>{answer.notes?.[i]?.filter((note) => note !== undefined).join('; ')}</Note>
          </li>
        ))}
      </ol>
    ) : (
      <p className="break-words font-semibold">
        {answer?.value ?? <span className="font-normal text-ink-soft italic">Không khai</span>}
        <Note>{answer?.note}</Note>
      </p>
    )}
  </>
)

/** What is known besides the answer, such as the commune of today. */
const Note = ({ children }: { children: string | undefined }) =>
  children ? <span className="block font-normal text-ink-soft text-sm">{children}</span> : null
