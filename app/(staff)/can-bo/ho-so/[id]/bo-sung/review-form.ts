import type { ReviewSheet } from '#lib/queries/review-sheet.ts'

type Values = Readonly<Record<string, string>>

/** The button that marks every point that has no mark yet as fine. */
export const restIsFine = 'restIsFine'

/** What stands in the form when it is drawn again. */
export const marksIn = (values: Values, groups: ReviewSheet['groups']): Values => {
  if (values.intent !== restIsFine) return values
  const unmarked = groups.flatMap(({ points }) => points).filter(({ name }) => !values[`marks.${name}`])
  return { ...values, ...Object.fromEntries(unmarked.map(({ name }) => [`marks.${name}`, 'fine'])) }
}

/** The posted form as the command takes it: controls "marks.field.fullName" by their points; what is empty is left out. */
export const reviewInput = (form: Values) => {
  const byPoint = (prefix: string) =>
    Object.fromEntries(
      Object.entries(form).flatMap(([control, value]) =>
        control.startsWith(prefix) && value.trim() !== '' ? [[control.slice(prefix.length), value]] : [],
      ),
    )
  return {
    marks: byPoint('marks.'),
    reasons: byPoint('reasons.'),
    words: byPoint('words.'),
    other: form.other ?? '',
    fault: form.fault,
    ground: form.ground || undefined,
  }
}

/** What is wrong, in few lines: the points that nobody has looked at are counted, not listed. */
export const summaryFor = (problems: Values, groups: ReviewSheet['groups']) => {
  const points = groups.flatMap((group) => group.points)
  const unmarked = points.filter(({ name }) => problems[`marks.${name}`] !== undefined)
  const [first] = unmarked
  const labelOf = (control: string) => points.find(({ name }) => control.endsWith(`.${name}`))?.label
  const others = Object.entries(problems).filter(([control]) => !control.startsWith('marks.'))
  return [
    ...(first
      ? [
          {
            control: `marks.${first.name}`,
            message: `Còn ${unmarked.length} điểm chưa xem, điểm đầu tiên: ${first.label}`,
          },
        ]
      : []),
    ...others.map(([control, sentence]) => {
      const label = labelOf(control)
      return { control, message: label === undefined ? sentence : `${label}: ${sentence}` }
    }),
  ]
}
