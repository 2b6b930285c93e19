import { type Carried, sayCarried } from '#components/language/carried.ts'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { Difference } from '#lib/domain/procedure/difference.ts'
import { pickControl, shownField } from '#lib/domain/procedure/posted-answers.ts'
import { GroupFrame } from './FieldFrame.tsx'
import type { liveSentences } from './form-sentences.ts'
import { RadioControl } from './RadioControl.tsx'

export type LiveWords = Carried<(typeof liveSentences)[number]>

export const differencesId = 'hai-ban'

type Props = {
  differing: readonly Difference[]
  words: LiveWords
  /** Takes the version chosen for a question at once; without it the choice goes with the form. */
  onChoose?: ((name: string) => void) | undefined
}

/** Answers that were changed here and elsewhere: both of each, to choose between. Nothing is overwritten before. */
export const Differences = ({ differing, words, onChoose }: Props) =>
  differing.length === 0 ? null : (
    <section
      id={differencesId}
      tabIndex={-1}
      aria-labelledby={`${differencesId}-ten`}
      className="space-y-5 rounded-sheet border-2 border-amber bg-sheet px-5 py-4 shadow-sheet"
    >
      <div>
        <h2 id={`${differencesId}-ten`} className="flex items-center gap-2 font-semibold text-amber text-lg">
          <Icon name="alert" />
          {sayCarried(words, 'Chọn bản muốn giữ')}
        </h2>
        <p className="mt-1">
          {differing.length === 1
            ? sayCarried(
                words,
                'Câu này vừa được sửa ở cửa sổ hoặc máy khác. Chưa chọn thì cả hai bản vẫn còn.',
              )
            : sayCarried(
                words,
                'Những câu này vừa được sửa ở cửa sổ hoặc máy khác. Chưa chọn thì cả hai bản vẫn còn.',
              )}
        </p>
      </div>
      {differing.map(({ name, label, mine, theirs }) => (
        <GroupFrame key={name} control={pickControl(name)} label={label}>
          <RadioControl
            control={pickControl(name)}
            options={[
              { value: 'mine', label: inOneLine(mine, words), hint: sayCarried(words, 'Gõ ở trang này') },
              {
                value: 'theirs',
                label: inOneLine(theirs, words),
                hint: sayCarried(words, 'Đã lưu từ nơi khác'),
              },
            ]}
            value=""
            isWrong={false}
          />
          {onChoose && (
            <div className="mt-3">
              <Button type="button" look="secondary" onClick={() => onChoose(name)}>
                {sayCarried(words, 'Giữ bản đã chọn')}
                <span className="sr-only">: {label}</span>
              </Button>
            </div>
          )}
        </GroupFrame>
      ))}
      <input
        type="hidden"
        name={shownField}
        value={JSON.stringify(Object.fromEntries(differing.map(({ name, shown }) => [name, [shown]])))}
      />
    </section>
  )

const inOneLine = (lines: readonly string[], words: LiveWords): string =>
  lines.join('; ') || sayCarried(words, '(để trống)')
