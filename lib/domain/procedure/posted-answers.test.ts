import { expect, it, test } from 'vitest'
import { pickControl, readPosted } from './posted-answers.ts'

const form = { note: 'của mình', _seen: '{"note":["lúc vẽ"]}', _shown: '{"note":["ở kia"]}', _token: 'x' }

it('what the form carries besides is not an answer', () => {
  expect(readPosted(form)).toEqual({ answers: { note: 'của mình' }, seen: { note: ['lúc vẽ'] } })
})

it('whoever keeps their own version has seen the other one', () => {
  expect(readPosted({ ...form, [pickControl('note')]: 'mine' }).seen).toEqual({ note: ['lúc vẽ', 'ở kia'] })
})

it('whoever takes the other version leaves what is stored alone', () => {
  expect(readPosted({ ...form, [pickControl('note')]: 'theirs' }).seen).toEqual({})
})

test.each(['', '[]', 'null', '{"note":"x"}', '{"note":[]}', '{"note":[1]}', '{', '"x"'])(
  'a made-up state %s is none',
  (_seen) => {
    expect(readPosted({ ...form, _seen }).seen).toBeNull()
  },
)
