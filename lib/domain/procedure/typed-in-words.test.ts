import { expect, test } from 'vitest'
import { testProcedure } from './test-procedure.ts'
import { typedInWords } from './typed-in-words.ts'

test.each([
  ['place', { place: '87' }, ['Đồng Tháp']],
  ['place', { place: '99' }, ['99']],
  ['sex', { sex: 'female' }, ['Nữ']],
  ['married', { married: 'no' }, ['Không']],
  ['promise', { promise: 'yes' }, ['Đã đánh dấu']],
  ['birthDate', { birthDate: ' 31/02 ' }, ['31/02']],
  ['note', {}, []],
  [
    'stays',
    { 'stays.0.from': '01/2000', 'stays.0.where': 'Huế', 'stays.1.where': '', 'stays.2.where': 'Hà Nội' },
    ['01/2000, Huế', 'Hà Nội'],
  ],
  ['constructor', {}, []],
] as const)('%s of %o reads %o', (name, typed, words) => {
  expect(typedInWords(testProcedure.fields, name, typed)).toEqual(words)
})
