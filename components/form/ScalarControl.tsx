import { carry } from '#components/language/carry.ts'
import { langOf, say, sayKnown, spoken } from '#components/language/say.ts'
import type { Recognition } from '#lib/domain/address/recognise.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { englishOf } from '#lib/words/translate.ts'
import { AddressControl } from './AddressControl.tsx'
import { AmountInWords } from './AmountInWords.tsx'
import { ConsentControl } from './ConsentControl.tsx'
import { FieldFrame, GroupFrame } from './FieldFrame.tsx'
import { addressSentences, amountSentences } from './form-sentences.ts'
import { hintFor, widthOf } from './input-attributes.ts'
import { RadioControl } from './RadioControl.tsx'
import { SelectControl } from './SelectControl.tsx'
import { WrittenControl } from './WrittenControl.tsx'

type Props = {
  control: string
  field: ScalarField
  /** As typed, valid or not. */
  value: string
  problem?: string | undefined
  warning?: string | undefined
  /** Of an address: the unit of today that it is in. */
  recognition?: Recognition | undefined
}

const yesNo = () => [
  { value: 'yes', label: say('Có') },
  { value: 'no', label: say('Không') },
]

/** Names of places stay what they are. */
const inWords = ({
  value,
  label,
  group,
}: {
  readonly value: string
  readonly label: string
  readonly group?: string
}) => {
  const english = spoken() === 'en' ? englishOf(label) : undefined
  return {
    value,
    label: english ?? label,
    ...(group !== undefined && { group: sayKnown(group) }),
    lang: english ? undefined : langOf('vi'),
  }
}

/** Any question with one answer. */
export const ScalarControl = ({ control, field, value, problem, warning, recognition }: Props) => {
  const hint = hintFor(field)
  const isWrong = problem !== undefined
  const frame = {
    control,
    label: field.label,
    official: field.official,
    hint,
    optional: field.optional,
    problem,
    warning,
  }
  const select = {
    control,
    value,
    autocomplete: field.autocomplete,
    width: widthOf(field),
    hasHint: Boolean(hint),
    isWrong,
  }
  switch (field.kind) {
    case 'consent':
      return (
        <ConsentControl
          control={control}
          label={field.label}
          official={field.official}
          text={field.text}
          isTicked={value === 'yes'}
          problem={problem}
        />
      )
    case 'yesNo':
      return (
        <GroupFrame {...frame}>
          <RadioControl control={control} options={yesNo()} value={value} inLine isWrong={isWrong} />
        </GroupFrame>
      )
    case 'choice': {
      const options = Object.entries(field.options).map(([option, label]) => ({
        value: option,
        label,
        hint: field.hints?.[option],
      }))
      return field.control === 'radio' ? (
        <GroupFrame {...frame}>
          <RadioControl control={control} options={options} value={value} isWrong={isWrong} />
        </GroupFrame>
      ) : (
        <FieldFrame {...frame}>
          <SelectControl {...select} options={options} />
        </FieldFrame>
      )
    }
    case 'place':
    case 'province':
      return (
        <FieldFrame {...frame}>
          <SelectControl {...select} options={field.options.map(inWords)} />
        </FieldFrame>
      )
    case 'address':
      return (
        <FieldFrame {...frame}>
          <AddressControl
            control={control}
            value={value}
            autocomplete={field.autocomplete ?? 'off'}
            width={widthOf(field)}
            recognition={recognition}
            hasHint={Boolean(hint)}
            isWrong={isWrong}
            words={carry(addressSentences)}
          />
        </FieldFrame>
      )
    default:
      return (
        <FieldFrame {...frame}>
          <WrittenControl
            control={control}
            field={field}
            value={value}
            hasHint={Boolean(hint)}
            isWrong={isWrong}
          />
          {field.kind === 'money' && (
            <AmountInWords control={control} value={value} words={carry(amountSentences)} />
          )}
        </FieldFrame>
      )
  }
}
