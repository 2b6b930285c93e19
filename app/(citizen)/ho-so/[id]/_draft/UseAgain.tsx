import { say, spoken } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import type { AskedPaper } from '#lib/queries/draft-papers.ts'

/** The control that uses a paper again: of which kind, and which one. */
export const againControl = (paperCode: string, fileId: string): string => `again.${paperCode}.${fileId}`

/** Papers of one's own that serve again here: one tick instead of another photograph. */
export const UseAgain = ({ paper: { code, files, again } }: { paper: AskedPaper }) => {
  const known = new Set(files.map(({ sha256 }) => sha256))
  if (again.length === 0 || known.size > 0) return null
  return (
    <fieldset className="mt-3">
      <legend className="text-sm">{say('Đã có từ trước, dùng lại thì đánh dấu:')}</legend>
      {again.map(({ fileId, fileName, service, on, size }) => (
        <label key={fileId} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name={againControl(code, fileId)}
            value="yes"
            className="size-5.5 shrink-0 accent-leaf"
          />
          <span className="min-w-0 break-words text-sm">
            {fileName}, {sizeText(size, spoken())} · <Vietnamese>{service}</Vietnamese>, <Dateline day={on} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
