import { Known } from '#components/language/Known.tsx'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import { TagMark } from '#components/ui/TagMark.tsx'
import { type Status, statusFacts } from '#lib/domain/case/status.ts'

const tones: Readonly<Record<Status, Tone>> = {
  draft: 'plain',
  submitted: 'water',
  awaitingSupplement: 'lotus',
  awaitingPayment: 'lotus',
  accepted: 'water',
  inProgress: 'water',
  awaitingOtherBody: 'water',
  proposed: 'water',
  approved: 'water',
  signing: 'water',
  resultReady: 'leaf',
  correcting: 'lotus',
  returned: 'leaf',
  revoked: 'lacquer',
  notAccepted: 'lacquer',
  refused: 'lacquer',
  stopped: 'lacquer',
  withdrawn: 'plain',
}

/** How far a file has come, as a shape: a circle that fills, a diamond that asks, a door that stands open, a barred sign. */
const shapes: Readonly<Record<Status, string>> = {
  draft: 'M8 2v1.5M8 12.5V14M2 8h1.5M12.5 8H14M3.8 3.8l1 1M11.2 11.2l1 1M12.2 3.8l-1 1M4.8 11.2l-1 1',
  submitted: 'M8 2a6 6 0 100 12A6 6 0 008 2z',
  awaitingSupplement: 'M8 1.5L14.5 8 8 14.5 1.5 8zM8 5v3.5M8 10.8v.1',
  awaitingPayment: 'M8 1.5L14.5 8 8 14.5 1.5 8zM5.5 8h5M8 5.5v5',
  accepted: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 8V2a6 6 0 016 6z',
  inProgress: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 2a6 6 0 010 12z',
  awaitingOtherBody: 'M8 2a6 6 0 100 12A6 6 0 008 2zM5 8h6M9 6l2 2-2 2',
  proposed: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 8V2a6 6 0 11-6 6z',
  approved: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 3.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9z',
  signing: 'M3 13.5h10M4.5 11l1-3.2 5.6-5.6 2.2 2.2-5.6 5.6z',
  resultReady: 'M3.5 14V2h9v12M3.5 2l5 2v11.5l-5-1.5M1.5 14h13',
  correcting: 'M8 1.5L14.5 8 8 14.5 1.5 8zM6 10l4-4M6 10h1.5',
  returned: 'M8 2a6 6 0 100 12A6 6 0 008 2zM5.2 8.2l2 2 3.6-4.2',
  revoked: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM10.8 8H5.4M7.6 5.8L5.2 8l2.4 2.2',
  notAccepted: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5 8h6',
  refused: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5.5 5.5l5 5M10.5 5.5l-5 5',
  stopped: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM6.3 5.5v5M9.7 5.5v5',
  withdrawn: 'M13 12.5V9a3 3 0 00-3-3H3M6 3L3 6l3 3',
}

/** Those whose shape is a filled part of a circle. */
const filled: ReadonlySet<Status> = new Set(['accepted', 'inProgress', 'proposed', 'approved'])

/** The status of a file: shape, word and colour, each enough by itself. */
export const StatusTag = ({ status }: { status: Status }) => {
  const [outline = '', inner = ''] = shapes[status].split(/(?<=z)(?=M)/)
  return (
    <Tag
      tone={tones[status]}
      mark={
        <TagMark>
          <path d={outline} />
          {inner && <path d={inner} fill={filled.has(status) ? 'currentColor' : 'none'} />}
        </TagMark>
      }
    >
      <Known>{statusFacts[status].label}</Known>
    </Tag>
  )
}
