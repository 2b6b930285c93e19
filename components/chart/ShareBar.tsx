import { useId } from 'react'
import { say } from '#components/language/say.ts'
import { countText, percentText, pointsText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import { onlineShare, percentNumber } from '#lib/domain/statistics/online-share.ts'
import { ChartFills, fillOf, strokes } from './ChartFills.tsx'
import { ChartFrame } from './ChartFrame.tsx'

type Props = {
  title: string
  /** What the part is, in the middle of a sentence: "nộp trực tuyến". */
  partName: string
  part: number
  whole: number
  /** Per cent promised, where something was. */
  target?: number | undefined
}

/** A share against what was promised: a bar, a mark for the promise, and the distance in points. */
export const ShareBar = ({ title, partName, part, whole, target }: Props) => {
  const id = useId()
  // Rounded once, in whole numbers, as everywhere: floating point would make 1,15 % now 1,1 and now 1,2.
  const percent = percentNumber(onlineShare({ online: part, direct: whole - part }))
  const distance = percent === null || target === undefined ? undefined : percent - target
  const summary =
    percent === null
      ? say('Chưa phát sinh hồ sơ trong kỳ.')
      : [
          say('{part} trên {whole} hồ sơ {partName}.', { part, whole, partName }),
          ...(target === undefined ? [] : [say('Cam kết {share}.', { share: percentText(target) })]),
        ].join(' ')
  const rows = [
    { name: say('Hồ sơ {partName}', { partName }), value: countText(part) },
    { name: say('Tổng số hồ sơ'), value: countText(whole) },
    { name: say('Tỷ lệ'), value: percentText(percent) },
    ...(target === undefined ? [] : [{ name: say('Cam kết'), value: percentText(target) }]),
  ]
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={
        <Table
          caption={title}
          captionHidden
          narrow="scrolls"
          rows={rows}
          rowKey={(row) => row.name}
          columns={[
            { key: 'name', header: say('Chỉ tiêu'), heads: true, cell: (row) => row.name },
            { key: 'value', header: say('Số liệu'), figures: true, cell: (row) => row.value },
          ]}
        />
      }
    >
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold font-serif text-3xl text-leaf-deep">{percentText(percent)}</strong>
        {distance !== undefined && (
          <span className={`font-semibold ${distance < 0 ? 'text-lacquer' : 'text-leaf'}`}>
            {say('{distance} so với cam kết', { distance: pointsText(distance) })}
          </span>
        )}
      </p>
      <svg aria-hidden="true" viewBox="0 0 400 44" className="w-full max-w-question">
        <ChartFills id={id} />
        <rect x="0.5" y="14.5" width="399" height="20" fill="var(--color-sheet)" stroke="var(--color-edge)" />
        {percent !== null && (
          <rect
            x="0.5"
            y="14.5"
            width={percent * 3.99}
            height="20"
            fill={fillOf(id, 'leaf')}
            stroke={strokes.leaf}
            data-mark=""
          />
        )}
        {target !== undefined && (
          <>
            <path d={`M${target * 4} 8V42`} stroke="var(--color-lacquer)" strokeWidth="2" />
            <path d={`M${target * 4 - 6} 1h12l-6 8z`} fill="var(--color-lacquer)" />
          </>
        )}
      </svg>
      {target !== undefined && (
        <p className="flex items-center gap-2 text-ink-soft text-sm">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
            <path d="M0 1h12L6 10z" fill="var(--color-lacquer)" />
          </svg>
          {say('Mức cam kết {share}', { share: percentText(target) })}
        </p>
      )}
    </ChartFrame>
  )
}
