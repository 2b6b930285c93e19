import { expect } from '@playwright/test'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { type WrongInput, wrongInputsFor } from '#lib/domain/procedure/wrong-inputs.ts'
import { type Browserless, controlsNamed, messageAt, type Page, shown } from '#tests/support/browserless.ts'

/** A question on a page, with an answer that it takes. */
export type Asked = { readonly control: string; readonly field: ScalarField; readonly right: string }

/** What no form asks, and a program sends along all the same. Entries, as a literal cannot hold `__proto__`. */
export const extras: Readonly<Record<string, string>> = Object.fromEntries([
  ['role', 'admin'],
  ['fee', '0'],
  ['feeDue', '0'],
  ['status', 'returned'],
  ['ownerId', '00000000-0000-4000-8000-000000000000'],
  ['unitCode', 'stp-ha-noi'],
  ['toString', 'x'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['residences.0.role', 'admin'],
  ['residences.99.from', '01/2000'],
])

type Round = ReadonlyMap<string, WrongInput>

/**
 * Which controls are wrong together, so that everything is tried with few requests: each round takes the next wrong
 * input of every control. Questions on which others hang come alone, since what hangs on them may then not be asked.
 */
const roundsOf = (asked: readonly Asked[], alone: ReadonlySet<string>, day: string): Round[] => {
  const inputs = asked.map(({ control, field, right }) => ({
    control,
    wrong: wrongInputsFor(field, day).filter((input) => !isPassport(field, right, input)),
  }))
  const together = inputs.filter(({ control }) => !alone.has(control))
  const longest = Math.max(0, ...together.map(({ wrong }) => wrong.length))
  const common = Array.from(
    { length: longest },
    (_, round) =>
      new Map(
        together.flatMap(({ control, wrong }) => (wrong[round] ? [[control, wrong[round]] as const] : [])),
      ),
  )
  const single = inputs
    .filter(({ control }) => alone.has(control))
    .flatMap(({ control, wrong }) => wrong.map((input) => new Map([[control, input]])))
  return [...common, ...single]
}

/** Eleven digits are no citizen's number, but may well be that of somebody's passport. */
const isPassport = (field: ScalarField, right: string, input: WrongInput): boolean =>
  field.kind === 'identityNumber' && /^[A-Z]/.test(right) && input.title === '11 digits'

type Battery = {
  readonly button: string
  readonly asked: readonly Asked[]
  /** What stands in the other controls of the page. */
  readonly others?: Readonly<Record<string, string>>
  /** Controls to try one at a time. */
  readonly alone?: ReadonlySet<string>
  /** ISO day in Vietnam. */
  readonly day: string
}

/**
 * Sends every wrong input that the definitions of the fields yield, and looks at the page that follows each: a sentence
 * beside every wrong control, none beside the others, and everything typed still there.
 * @returns how many wrong inputs were tried, and the last page
 */
export const tryWrongInputs = async (
  visitor: Browserless,
  page: Page,
  { button, asked, others = {}, alone = new Set(), day }: Battery,
): Promise<{ readonly tried: number; readonly page: Page }> => {
  let [tried, at] = [0, page]
  for (const round of roundsOf(asked, alone, day)) {
    const sent = Object.fromEntries(
      asked.map(({ control, right }) => [control, round.get(control)?.text ?? right] as const),
    )
    const title = [...round].map(([control, { title }]) => `${control}: ${title}`).join(', ')
    at = await visitor.press(at, button, { forged: { ...others, ...sent, ...extras } })
    expect(at.status, title).toBe(200)
    for (const { control } of asked) {
      const said = messageAt(at, control)
      const wrong = round.get(control)
      if (!wrong) expect(said, `${title}; and ${control} was right`).toBe('')
      else {
        expect(said, `${control}: ${wrong.title}`).toMatch(/[à-ỹ]/i)
        expect(said, `${control}: ${wrong.title}`).not.toMatch(
          /undefined|\bNaN\b|\[object|[Ii]nvalid|[Rr]equired/,
        )
        tried++
      }
      if (isWritten(at, control)) expect(shown(at, control), `${control}: kept`).toBe(sent[control])
    }
  }
  return { tried, page: at }
}

/** A text that can be drawn back as it was typed; a group of choices cannot show what it does not offer. */
const isWritten = (page: Page, control: string): boolean =>
  controlsNamed(page, control).every(
    ({ tag, attributes }) => tag !== 'select' && !['radio', 'checkbox'].includes(attributes.type ?? ''),
  )
