import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import type { Certainty } from '#lib/domain/case/duplicates.ts'
import type { Duplicates, PossibleDuplicate } from '#lib/queries/possible-duplicates.ts'
import { casePath } from './case-path.ts'
import { SideBySide } from './SideBySide.tsx'

type Props = {
  duplicates: Duplicates
  token: string
  /** Whether this official decides about the file, or only reads it. */
  decides: boolean
  /** Who may refuse a duplicate has it before them unfolded. */
  mayRefuse: boolean
}

/** Beyond these nobody compares; the surest stand first. */
const mostShown = 10

const sureness: Readonly<Record<Certainty, { readonly tone: Tone; readonly words: string }>> = {
  certain: { tone: 'lacquer', words: 'Chắc chắn cùng một người' },
  likely: { tone: 'amber', words: 'Nhiều khả năng cùng một người' },
  possible: { tone: 'plain', words: 'Có thể cùng một người' },
}

/** Other files of this service that may be about the same person, side by side with this one, and what to do about each. */
export const DuplicateCard = ({ duplicates, token, decides, mayRefuse }: Props) => {
  const { own, others, settled } = duplicates
  if (others.length + settled.length === 0) return null
  return (
    <Card
      title="Có thể trùng"
      id="trung"
      aside={others.length > 0 && <Tag tone="amber">{others.length} hồ sơ</Tag>}
    >
      <div className="space-y-2">
        {others.slice(0, mostShown).map((other, at) => (
          <details key={other.id} open={mayRefuse && at === 0} className="group">
            <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-3 gap-y-1 [&::-webkit-details-marker]:hidden">
              <Icon name="chevron" className="-rotate-90 transition-transform group-open:rotate-0" />
              <span className="font-semibold">{other.number}</span>
              <Tag tone={sureness[other.certainty].tone}>{sureness[other.certainty].words}</Tag>
              <span>{sentence(other.reasons)}</span>
            </summary>
            <div className="space-y-3 pt-1 pb-4">
              <SideBySide own={own} other={other} />
              {decides && <Choices own={own.id} other={other} token={token} mayRefuse={mayRefuse} />}
            </div>
          </details>
        ))}
        {others.length > mostShown && (
          <p className="text-ink-soft">Và {others.length - mostShown} hồ sơ khác, ít giống hơn.</p>
        )}
        {settled.length > 0 && (
          <ul className="space-y-1 text-ink-soft text-sm">
            {settled.map(({ id, number, by, at }) => (
              <li key={id}>
                <a href={casePath(id)} className="link">
                  {number}
                </a>
                : không trùng, {by ?? 'cán bộ'} đã xem lúc <Moment at={at} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}

const sentence = (reasons: readonly string[]): string => {
  const text = reasons.join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

type ChoicesProps = { own: string; other: PossibleDuplicate; token: string; mayRefuse: boolean }

const Choices = ({ own, other, token, mayRefuse }: ChoicesProps) => (
  <div className="flex flex-wrap items-center gap-3">
    <form method="post" action={`${casePath(own)}/khong-trung`}>
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="otherId" value={other.id} />
      <Button look="secondary">
        Không trùng<span className="sr-only"> với hồ sơ {other.number}</span>
      </Button>
    </form>
    {mayRefuse && (
      <ButtonLink href={`${casePath(own)}?trung=${other.id}#quyet-dinh`} look="secondary" onward>
        Từ chối vì trùng<span className="sr-only"> với hồ sơ {other.number}</span>
      </ButtonLink>
    )}
  </div>
)
