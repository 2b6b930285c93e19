'use client'

/** How a picture is looked at: steps of enlargement, quarters of a turn. */
export type ViewerLook = { readonly zoom: number; readonly turn: number }

/** Whole, then larger. */
export const widths = ['w-full', 'w-[150%]', 'w-[200%]', 'w-[300%]', 'w-[400%]'] as const

type Props = {
  look: ViewerLook
  setLook: (look: ViewerLook) => void
  isPicture: boolean
  previous: string | undefined
  next: string | undefined
  go: (id: string) => void
}

const button =
  'inline-flex min-h-9 min-w-9 items-center justify-center rounded-control border border-edge bg-sheet px-2.5 text-sm hover:border-ink disabled:cursor-not-allowed disabled:opacity-50'

/** Turning pages for every paper; enlarging and turning for pictures. Only there when a script is. */
export const ViewerTools = ({ look, setLook, isPicture, previous, next, go }: Props) => (
  <div role="toolbar" aria-label="Xem giấy tờ" className="needs-keys my-2 flex flex-wrap gap-1.5">
    <button type="button" className={button} disabled={!previous} onClick={() => previous && go(previous)}>
      Trang trước
    </button>
    <button type="button" className={button} disabled={!next} onClick={() => next && go(next)}>
      Trang sau
    </button>
    {isPicture && (
      <>
        <button
          type="button"
          className={button}
          disabled={look.zoom === 0}
          onClick={() => setLook({ ...look, zoom: look.zoom - 1 })}
        >
          Thu nhỏ
        </button>
        <button
          type="button"
          className={button}
          disabled={look.zoom === widths.length - 1}
          onClick={() => setLook({ ...look, zoom: look.zoom + 1 })}
        >
          Phóng to
        </button>
        <button
          type="button"
          className={button}
          onClick={() => setLook({ ...look, turn: (look.turn + 1) % 4 })}
        >
          Xoay phải
        </button>
      </>
    )}
  </div>
)
