import { expect, test } from 'vitest'
import { relyingParty } from './relying-party.ts'

test.each([
  ['https://motcua.example.vn', { rpId: 'motcua.example.vn', origin: 'https://motcua.example.vn' }],
  [
    'https://motcua.example.vn:8443/',
    { rpId: 'motcua.example.vn', origin: 'https://motcua.example.vn:8443' },
  ],
  ['http://127.0.0.1:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://[::1]:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://localhost:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://10.0.0.7:3000', null],
  ['https://[2001:db8::7]', null],
])('passkeys of %s', (appUrl, party) => {
  expect(relyingParty(appUrl)).toEqual(party)
})
