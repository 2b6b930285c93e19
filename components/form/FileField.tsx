import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { describedBy } from './messages.ts'

export type StoredFile = {
  readonly name: string
  /** "1,2 MB" */
  readonly size: string
  readonly href?: string
  /** The `intent` of the button that takes it away again. */
  readonly removeIntent?: string
}

type Props = {
  name: string
  label: string
  hint?: string
  optional?: boolean
  /** In words, for people: "PDF, JPEG, PNG hoặc HEIC". */
  kinds: string
  /** For the browser's own dialogue: ".pdf,.jpg". The server looks at the content. */
  accept: string
  maxMegabytes: number
  multiple?: boolean
  stored?: readonly StoredFile[]
  problem?: string | undefined
}

/** Papers to send along. What is allowed is said before anything is chosen. */
export const FileField = (props: Props) => {
  const {
    name,
    label,
    hint,
    optional,
    kinds,
    accept,
    maxMegabytes,
    multiple = false,
    stored = [],
    problem,
  } = props
  const limit = `${kinds}; ${multiple ? 'mỗi tệp' : 'một tệp,'} tối đa ${maxMegabytes.toLocaleString('vi-VN')} MB.`
  return (
    <FieldFrame
      control={name}
      label={label}
      hint={hint ? `${hint} ${limit}` : limit}
      optional={optional}
      problem={problem}
    >
      {stored.length > 0 && (
        <ul className="mb-3 divide-y divide-rule rounded-sheet border border-rule bg-sheet">
          {stored.map((file) => (
            <li key={`${file.name} ${file.size}`} className="flex flex-wrap items-center gap-x-3 px-4 py-1.5">
              <Icon name="paper" className="text-leaf" />
              {file.href ? (
                <a href={file.href} className="link min-w-0 break-all">
                  {file.name}
                </a>
              ) : (
                <span className="min-w-0 break-all">{file.name}</span>
              )}
              <span className="text-ink-soft text-sm">{file.size}</span>
              {file.removeIntent && (
                <button
                  type="submit"
                  name="intent"
                  value={file.removeIntent}
                  className={`${buttonLook('quiet')} ml-auto`}
                >
                  <Icon name="bin" />
                  Bỏ<span className="sr-only"> tệp {file.name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(name, true)}
        aria-invalid={problem !== undefined || undefined}
        className="control cursor-pointer border-dashed p-2 text-ink-soft text-sm file:mr-4 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-leaf file:bg-leaf-tint file:px-4 file:font-semibold file:text-leaf-deep"
      />
    </FieldFrame>
  )
}
