import { say } from '#components/language/say.ts'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import { TagMark } from '#components/ui/TagMark.tsx'
import type { ComplaintState } from '#lib/domain/complaint/complaint-state.ts'
import { complaintStepWords } from './complaint-words.ts'

const looks: Readonly<Record<ComplaintState['step'], { tone: Tone; shape: string }>> = {
  toAccept: { tone: 'plain', shape: 'M8 2a6 6 0 100 12A6 6 0 008 2z' },
  toAnswer: { tone: 'water', shape: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.5V8l2.5 1.5' },
  answered: { tone: 'leaf', shape: 'M8 2a6 6 0 100 12A6 6 0 008 2zM5.2 8.2l2 2 3.6-4.2' },
}

/** Where a complaint stands, and whether that is late: shape, word and colour, each enough by itself. */
export const ComplaintStateTag = ({ step, isLate }: Pick<ComplaintState, 'step' | 'isLate'>) => (
  <span className="inline-flex flex-wrap gap-2">
    <Tag tone={looks[step].tone} mark={<Mark shape={looks[step].shape} />}>
      {say(complaintStepWords[step])}
    </Tag>
    {isLate && (
      <Tag
        tone="lacquer"
        mark={<Mark shape="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM8 4.5v4.2M8 11v.1" />}
      >
        {say('Quá hạn')}
      </Tag>
    )}
  </span>
)

const Mark = ({ shape }: { shape: string }) => (
  <TagMark>
    <path d={shape} />
  </TagMark>
)
