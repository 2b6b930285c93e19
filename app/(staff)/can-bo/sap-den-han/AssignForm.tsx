import type { BoardLine, DueSoonBoard } from '#lib/queries/due-soon-board.ts'

type Props = {
  line: BoardLine
  /** The one with the least in hand first. */
  officers: DueSoonBoard['loads']
  token: string
  path: string
}

/** One press gives the file to whoever has the least in hand; another name can be chosen first. */
export const AssignForm = ({ line, officers, token, path }: Props) =>
  officers.length > 0 && (
    <form method="post" action="/can-bo/hang-loat/gui" className="flex items-center gap-2">
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="from" value={path} />
      <input type="hidden" name={`f.${line.id}`} value={line.version} />
      <select
        name="holderId"
        aria-label={`Giao hồ sơ ${line.number} cho`}
        className="control min-h-9 w-auto py-1 text-sm"
      >
        {officers.map(({ accountId, fullName, open }) => (
          <option key={accountId} value={accountId}>
            {fullName} ({open})
          </option>
        ))}
      </select>
      <button
        type="submit"
        name="command"
        value="assign"
        className="min-h-9 rounded-control border border-leaf px-3 font-semibold text-leaf hover:bg-leaf-tint"
      >
        Giao<span className="sr-only"> hồ sơ {line.number}</span>
      </button>
    </form>
  )
