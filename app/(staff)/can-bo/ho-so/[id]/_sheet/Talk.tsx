import type { Parked } from '#app/_http/parked-form.ts'
import { Letters } from '#components/case/Letters.tsx'
import { ViewList } from '#components/case/ViewList.tsx'
import { WriteBox } from '#components/case/WriteBox.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { Talk as Said } from './talk-of.ts'

type Props = { said: Said; path: string; token: string; parked: Parked | null }

/** What is said about the file beside its history: with the person, among colleagues; and who has looked at it. */
export const Talk = ({ said: { letters, notes, mayNote, views }, path, token, parked }: Props) => (
  <>
    {letters && (
      <Card
        id="tin-nhan"
        title="Tin nhắn với người nộp"
        aside={letters.unread > 0 && <Tag tone="lotus">{letters.unread} chưa đọc</Tag>}
      >
        <Letters
          letters={letters}
          reader="staff"
          path={path}
          token={token}
          value={parked?.values.letter}
          problem={parked?.problems.letter}
        />
      </Card>
    )}
    {(mayNote || notes.length > 0) && (
      <Card id="ghi-chu" title="Ghi chú nội bộ" aside={notes.length > 0 && <Tag>{notes.length}</Tag>}>
        <ul className="mb-4 space-y-3 empty:hidden">
          {notes.map(({ id, by, at, body }) => (
            <li key={id} className="border-gold border-l pl-3">
              <p className="text-ink-soft text-sm">
                {by ?? 'Hệ thống'} · <Moment at={at} />
              </p>
              <p className="whitespace-pre-line break-words">{body}</p>
            </li>
          ))}
        </ul>
        {mayNote && (
          <WriteBox
            action={`${path}/ghi-chu`}
            token={token}
            control="note"
            label="Ghi chú cho đồng nghiệp"
            hint="Người nộp không đọc phần này."
            button="Lưu ghi chú"
            value={parked?.values.note}
            problem={parked?.problems.note}
          />
        )}
      </Card>
    )}
    {views && (
      <Card title="Ai đã xem hồ sơ">
        {views.length === 0 ? (
          <p className="text-ink-soft">Chưa có cán bộ nào mở hồ sơ.</p>
        ) : (
          <Disclosure summary={`Xem ${views.length} lượt theo ngày`}>
            <ViewList views={views} />
          </Disclosure>
        )}
      </Card>
    )}
  </>
)
