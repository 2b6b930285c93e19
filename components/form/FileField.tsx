import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { describedBy } from './messages.ts'
import { StoredFileLine } from './StoredFileLine.tsx'

export type StoredFile = {
  readonly id: string
  readonly name: string
  /** "1,2 MB" */
  readonly size: string
  readonly href?: string | undefined
  /** A small picture of it. */
  readonly picture?: string | undefined
  /** Why it cannot be opened, or does not count. */
  readonly state?: ReactNode
  /** The `intent` of the button that takes it away again. */
  readonly removeIntent?: string | undefined
  /** The `intent`s that move it among its neighbours. */
  readonly earlierIntent?: string | undefined
  readonly laterIntent?: string | undefined
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
  /** Under the files that are there. */
  children?: ReactNode
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
    children,
  } = props
  // A part of a megabyte would be rounded to none.
  const size = Number.isInteger(maxMegabytes) ? maxMegabytes : String(maxMegabytes).replace('.', ',')
  const limit = multiple
    ? say('{kinds}; mỗi tệp tối đa {size} MB.', { kinds, size })
    : say('{kinds}; một tệp, tối đa {size} MB.', { kinds, size })
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
            <StoredFileLine key={file.id} file={file} />
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
      {children}
    </FieldFrame>
  )
}
