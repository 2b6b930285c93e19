import { type Carried, sayCarried, vietnameseIn } from '#components/language/carried.ts'
import { Icon } from '#components/ui/Icon.tsx'
import type { Recognition } from '#lib/domain/address/recognise.ts'
import { unitControl } from '#lib/domain/procedure/typed.ts'
import type { addressSentences } from './form-sentences.ts'
import { idsOf } from './messages.ts'
import { RadioControl } from './RadioControl.tsx'

export type AddressWords = Carried<(typeof addressSentences)[number]>

type Props = { control: string; recognition: Recognition | undefined; words: AddressWords }

/** The unit of today that an address is in, or the units that it may be in, to be picked from. Never a mistake. */
export const AddressUnit = ({ control, recognition, words }: Props) => (
  <div id={idsOf(control).unit} aria-live="polite" className="mt-1.5 empty:hidden">
    {recognition?.kind === 'several' ? (
      <fieldset className="min-w-0 border-rule border-l-4 pl-4">
        <legend className="mb-1.5 text-sm">
          {sayCarried(words, 'Địa chỉ này nay thuộc nơi nào? Không rõ thì bỏ qua.')}
        </legend>
        <RadioControl
          control={unitControl(control)}
          options={recognition.candidates.map(({ code, now, former }) => ({
            value: code,
            label: now,
            lang: vietnameseIn(words),
            hint: former && `${sayCarried(words, 'Trước là')} ${former}`,
          }))}
          value={recognition.picked?.code ?? ''}
          isWrong={false}
        />
      </fieldset>
    ) : (
      recognition && (
        <p className="flex items-start gap-1.5 text-ink-soft text-sm">
          <Icon name={recognition.kind === 'unknown' ? 'info' : 'check'} className="mt-px" />
          <span>
            <Recognised recognition={recognition} words={words} />
          </span>
        </p>
      )
    )}
  </div>
)

type Certain = Exclude<Recognition, { kind: 'several' }>

const Recognised = ({ recognition, words }: { recognition: Certain; words: AddressWords }) => {
  switch (recognition.kind) {
    case 'found': {
      const { now, former } = recognition.unit
      return (
        <>
          {former === undefined ? sayCarried(words, 'Thuộc') : sayCarried(words, 'Nay là')}{' '}
          <span lang={vietnameseIn(words)}>{now}</span>
        </>
      )
    }
    case 'abroad':
      return (
        <>
          {sayCarried(words, 'Địa chỉ ở nước ngoài:')}{' '}
          <span lang={vietnameseIn(words)}>{recognition.country}</span>
        </>
      )
    case 'unknown':
      return sayCarried(
        words,
        'Chưa nhận ra xã, phường hiện nay. Ghi đủ xã, phường và tỉnh nếu biết; vẫn nộp được.',
      )
  }
}
