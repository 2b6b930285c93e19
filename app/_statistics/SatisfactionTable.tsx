import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { countText, shareText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import { fewestShown, type Satisfaction } from '#lib/domain/rating/scores.ts'
import type { SatisfactionFigures } from '#lib/queries/rating/satisfaction.ts'

type Props = {
  figures: SatisfactionFigures
  units: readonly { readonly code: string; readonly name: string }[]
}

/** How satisfied people are, unit by unit: the share of those who are, and of how many. */
export const SatisfactionTable = ({ figures, units }: Props) => {
  const rows = units.map(({ code, name }) => ({
    code,
    name,
    satisfaction: figures.byUnit.get(code) ?? ({ kind: 'none' } as const),
  }))
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="hai-long" className="mt-10">
      <h2 id="hai-long" className="mb-3 font-semibold text-2xl">
        {say('Mức độ hài lòng')}
      </h2>
      <p className="mb-3 max-w-reading text-ink-soft">
        {say(
          'Người nộp trả lời bằng một chạm sau khi được tiếp nhận, yêu cầu bổ sung, từ chối hoặc trả kết quả. Dưới {count} câu trả lời thì không công bố.',
          { count: fewestShown },
        )}
      </p>
      <Table
        caption={say('Mức độ hài lòng')}
        captionHidden
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            header: say('Đơn vị'),
            heads: true,
            cell: ({ name }) => <Vietnamese>{name}</Vietnamese>,
          },
          { key: 'share', header: say('Hài lòng'), figures: true, cell: (row) => shareOf(row.satisfaction) },
          {
            key: 'answers',
            header: say('Số câu trả lời'),
            figures: true,
            cell: (row) => answersOf(row.satisfaction),
          },
        ]}
      />
    </section>
  )
}

const shareOf = (satisfaction: Satisfaction): string => {
  if (satisfaction.kind === 'tooFew') return say('chưa đủ để công bố')
  return shareText(satisfaction.kind === 'shown' ? satisfaction.share : null)
}

const answersOf = (satisfaction: Satisfaction): string => {
  if (satisfaction.kind === 'tooFew') return say('dưới {count}', { count: fewestShown })
  return countText(satisfaction.kind === 'shown' ? satisfaction.answers : 0)
}
