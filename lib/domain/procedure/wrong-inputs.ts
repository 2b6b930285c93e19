import { addDays } from '#lib/domain/kernel/civil-date.ts'
import type { ScalarField } from './field.ts'

export type WrongInput = { readonly title: string; readonly text: string }

const emoji: WrongInput = { title: 'emoji', text: 'Nguyễn 😀 An' }
const script: WrongInput = { title: 'script', text: '<script>alert(1)</script>' }
const sql: WrongInput = { title: 'SQL', text: "Robert'; DROP TABLE cases; --" }
const empty: WrongInput = { title: 'empty', text: '' }
const blank: WrongInput = { title: 'blank', text: ' \u00a0\u200b\t' }
const long = (length: number): WrongInput => ({ title: 'too long', text: 'a'.repeat(length + 1) })

/**
 * What people and programs put into a control that must come back with a message beside it: derived from the field, so
 * that every service of today and tomorrow is tried. SQL is missing for free text: there it is a text like another,
 * kept as typed and never part of a statement.
 *
 * @param today ISO day
 */
export const wrongInputsFor = (field: ScalarField, today: string): readonly WrongInput[] => {
  const nothing = field.optional ? [] : [empty, blank]
  switch (field.kind) {
    case 'text':
    case 'address':
      return [...nothing, long(field.max), emoji, script]
    case 'personName':
      return [...nothing, long(100), emoji, script, sql, { title: 'digits', text: 'Nguyễn Văn 4' }]
    case 'date':
      return [
        ...nothing,
        emoji,
        script,
        sql,
        { title: 'words', text: 'hôm qua' },
        { title: '31/02', text: '31/02/1990' },
        { title: 'month 13', text: '01/13/1990' },
        { title: 'two-digit year', text: '1/2/90' },
        { title: 'a slip of the year', text: '01/01/1090' },
        ...(field.past ? [{ title: 'future', text: addDays(today, 1) }] : []),
        ...(field.future ? [{ title: 'past', text: addDays(today, -1) }] : []),
      ]
    case 'month':
      return [
        ...nothing,
        emoji,
        script,
        sql,
        { title: 'month 13', text: '13/2010' },
        { title: 'two-digit year', text: '05/10' },
        { title: 'year alone', text: '2010' },
        { title: 'future', text: '12/9000' },
        ...(field.openEnded ? [] : [{ title: 'no end', text: 'nay' }]),
      ]
    case 'choice':
    case 'yesNo':
    case 'province':
    case 'place':
      return [...nothing, emoji, script, sql, { title: 'no option', text: 'constructor' }, long(10_000)]
    case 'consent':
      return [...nothing, { title: 'no', text: 'no' }, { title: 'on', text: 'on' }, script, sql]
    case 'count':
      return [
        ...nothing,
        emoji,
        script,
        sql,
        { title: 'words', text: 'hai' },
        { title: 'negative', text: '-1' },
        { title: 'fraction', text: '1,5' },
        { title: 'exponent', text: '1e3' },
        { title: 'too many', text: String(field.max + 1) },
        ...(field.min > 0 ? [{ title: 'too few', text: String(field.min - 1) }] : []),
        long(400),
      ]
    case 'money':
      return [
        ...nothing,
        emoji,
        script,
        sql,
        { title: 'words', text: 'một triệu' },
        { title: 'negative', text: '-1' },
        { title: 'fraction', text: '1,5' },
        { title: 'dots where no thousands are', text: '1.00.000' },
        { title: 'too much', text: String(field.max + 1) },
        ...(field.min > 0 ? [{ title: 'too little', text: String(field.min - 1) }] : []),
        long(400),
      ]
    case 'identityNumber':
      return [...nothing, emoji, script, sql, { title: '11 digits', text: '08719500123' }, long(400)]
    case 'telephone':
      return [...nothing, emoji, script, sql, { title: 'too short', text: '0912 345' }, long(400)]
    case 'email':
      return [
        ...nothing,
        emoji,
        script,
        sql,
        { title: 'no domain', text: 'an@' },
        { title: 'two signs', text: 'an@an@an.vn' },
        long(400),
      ]
  }
}
