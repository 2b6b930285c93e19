'use client'

import { useState } from 'react'
import { type ViewerLook, ViewerTools, widths } from './ViewerTools.tsx'

export type ViewerFile = {
  readonly id: string
  /** The paper that it is a page of. */
  readonly paper: string
  readonly name: string
  readonly isPicture: boolean
  readonly href: string
}

type Props = {
  files: readonly ViewerFile[]
  /** The one to begin with; chosen by a link where there is no script. */
  first: string
  path: string
}

const turns = ['', 'rotate-90', 'rotate-180', 'rotate-270'] as const
// Spread, as in ScrollRegion: what scrolls must be reachable by keyboard.
const reachable = { tabIndex: 0 } as const
const fresh: ViewerLook = { zoom: 0, turn: 0 }

/**
 * The papers, one large at a time beside the declaration. Pictures are enlarged and turned here; a PDF comes with the
 * viewer of the browser, which does both. The links work by themselves, the script only saves the way to the server.
 */
export const PaperViewer = ({ files, first, path }: Props) => {
  const [shown, show] = useState(first)
  const [look, setLook] = useState(fresh)
  const at = Math.max(
    0,
    files.findIndex(({ id }) => id === shown),
  )
  const file = files[at]
  if (!file) return null
  const go = (id: string) => {
    show(id)
    setLook(fresh)
  }
  return (
    <section id="xem-giay" aria-label="Xem giấy tờ">
      <ol className="mb-2 flex flex-wrap gap-1.5">
        {files.map(({ id, paper }, i) => (
          <li key={id}>
            <a
              href={`${path}?tep=${id}#xem-giay`}
              aria-current={id === file.id ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                go(id)
              }}
              className="inline-flex min-h-9 items-center rounded-control border border-rule px-2.5 text-sm hover:border-ink-soft aria-[current]:border-leaf aria-[current]:bg-leaf-tint aria-[current]:font-semibold"
            >
              {i + 1}
              <span className="sr-only">: {paper}</span>
            </a>
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="text-sm">
        <strong className="font-semibold">{file.paper}</strong>{' '}
        <span className="text-ink-soft">
          ({at + 1}/{files.length}) {file.name}
        </span>
      </p>
      <ViewerTools
        look={look}
        setLook={setLook}
        isPicture={file.isPicture}
        previous={files[at - 1]?.id}
        next={files[at + 1]?.id}
        go={go}
      />
      {file.isPicture ? (
        <section
          {...reachable}
          aria-label={`Hình ${file.paper}`}
          className="h-[60dvh] overflow-auto rounded-sheet border border-rule bg-shade"
        >
          <div className={`mx-auto aspect-square ${widths[look.zoom] ?? 'w-full'}`}>
            <img
              src={file.href}
              alt={`${file.paper}: ${file.name}`}
              decoding="async"
              className={`h-full w-full object-contain ${turns[look.turn] ?? ''}`}
            />
          </div>
        </section>
      ) : (
        <iframe
          key={file.id}
          src={`${file.href}?xem`}
          title={`${file.paper}: ${file.name}`}
          className="h-[60dvh] w-full rounded-sheet border border-rule bg-shade"
        />
      )}
    </section>
  )
}
