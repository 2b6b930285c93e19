import { sayCarried, vietnameseIn } from '#components/language/carried.ts'
import { Notice } from '#components/ui/Notice.tsx'
import type { CitizenCard } from '#lib/domain/kernel/citizen-card.ts'
import { factsOnCard } from '#lib/domain/procedure/facts-on-card.ts'
import type { CardWords } from './card-sentences.ts'

type Props = {
  card: CitizenCard
  into: 'controls' | 'form'
  /** Controls in which something else stood already. */
  different: readonly string[]
  words: CardWords
}

const labels = {
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  idNumber: 'Số căn cước',
  oldIdNumber: 'Số chứng minh nhân dân cũ',
  idIssuedOn: 'Ngày cấp',
  permanentAddress: 'Nơi thường trú',
} as const

const sexes = { male: 'Nam', female: 'Nữ' } as const

/** What a card said, and what became of it. */
export const CardFacts = ({ card, into, different, words }: Props) => {
  const facts = { ...factsOnCard(card), sex: card.sex && sayCarried(words, sexes[card.sex]) }
  const lines = Object.entries(labels).flatMap(([fact, label]) => {
    const text = Object.hasOwn(facts, fact) ? facts[fact as keyof typeof facts] : undefined
    return text ? [{ fact, label, text }] : []
  })
  return (
    <Notice
      kind="success"
      word={sayCarried(words, 'Đã xong')}
      title={sayCarried(words, 'Đã đọc thẻ căn cước')}
    >
      <dl className="space-y-1">
        {lines.map(({ fact, label, text }) => (
          <div key={fact} className="flex flex-wrap gap-x-2">
            <dt className="text-ink-soft">{sayCarried(words, label)}:</dt>
            <dd className="min-w-0 break-words font-semibold">
              <span lang={vietnameseIn(words)}>{text}</span>
              {different.includes(fact) && (
                <span className="font-normal">
                  {' '}
                  {sayCarried(words, '(ô này đang ghi khác nên được giữ nguyên)')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {into === 'form'
          ? sayCarried(words, 'Những điều này được điền vào tờ khai khi bấm Bắt đầu khai.')
          : sayCarried(words, 'Đã điền vào các ô còn trống. Xem lại rồi bấm Lưu.')}
      </p>
    </Notice>
  )
}
