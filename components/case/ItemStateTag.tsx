import { say } from '#components/language/say.ts'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import { TagMark } from '#components/ui/TagMark.tsx'
import type { ItemState } from '#lib/domain/post/item-state.ts'
import { itemStateWords } from './item-state-words.ts'

/** How far an item has come: an envelope that is sealed, moves, arrives or turns back. */
const looks: Readonly<Record<ItemState, { tone: Tone; shape: string }>> = {
  registered: { tone: 'plain', shape: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5' },
  dispatched: { tone: 'water', shape: 'M8 2a6 6 0 100 12A6 6 0 008 2zM5 8h6M9 6l2 2-2 2' },
  inTransit: { tone: 'water', shape: 'M1.5 8h11M9 4.5L12.5 8 9 11.5M1.5 5v6' },
  outForDelivery: { tone: 'water', shape: 'M2 14V7l6-5 6 5v7zM6.5 14v-4h3v4' },
  failedAttempt: { tone: 'amber', shape: 'M8 1.5L14.5 8 8 14.5 1.5 8zM8 5v3.5M8 10.8v.1' },
  delivered: { tone: 'leaf', shape: 'M8 2a6 6 0 100 12A6 6 0 008 2zM5.2 8.2l2 2 3.6-4.2' },
  returned: { tone: 'lotus', shape: 'M13 12.5V9a3 3 0 00-3-3H3M6 3L3 6l3 3' },
  lost: {
    tone: 'lacquer',
    shape: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5.5 5.5l5 5M10.5 5.5l-5 5',
  },
}

/** The state of an item: shape, word and colour, each enough by itself. */
export const ItemStateTag = ({ state }: { state: ItemState }) => (
  <Tag
    tone={looks[state].tone}
    mark={
      <TagMark>
        <path d={looks[state].shape} />
      </TagMark>
    }
  >
    {say(itemStateWords[state])}
  </Tag>
)
