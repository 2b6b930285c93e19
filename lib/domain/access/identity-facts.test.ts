import { expect, test } from 'vitest'
import { identityFacts } from './identity-facts.ts'

const read = (claims: Record<string, unknown>, idNumberClaim?: string) =>
  identityFacts(claims, { idNumberClaim, today: '2020-08-31' })

test('what a provider says becomes what the profile would hold', () => {
  const claims = {
    name: 'Trần Thị Bích Ngọc',
    birthdate: '1995-03-05',
    gender: 'female',
    phone_number: '+84912345678',
    address: { formatted: 'Số 12 đường Nguyễn Huệ,\nPhường 1, Cao Lãnh, Đồng Tháp' },
    email: 'Ngoc@Example.com',
    email_verified: true,
    citizen_id: '087195001234',
  }
  expect(read(claims, 'citizen_id')).toEqual({
    facts: {
      fullName: 'Trần Thị Bích Ngọc',
      birthDate: '05/03/1995',
      sex: 'female',
      telephone: '0912 345 678',
      permanentAddress: 'Số 12 đường Nguyễn Huệ, Phường 1, Cao Lãnh, Đồng Tháp',
      idType: 'citizenId',
      idNumber: '087195001234',
    },
    email: 'ngoc@example.com',
  })
})

test.each([
  [{ name: '<script>' }],
  [{ name: 42, birthdate: '1995-13-41', gender: 'x', phone_number: 'none', address: 'text' }],
  [{ birthdate: '2999-01-01' }],
  [{}],
])('what the profile would refuse is passed over: %j', (claims) => {
  expect(read(claims)).toEqual({ facts: {}, email: null })
})

test('an address that the provider has not verified does not count', () => {
  expect(read({ email: 'a@example.com' }).email).toBeNull()
  expect(read({ email: 'a@example.com', email_verified: false }).email).toBeNull()
})

test('a number counts only under the claim that was named', () => {
  expect(read({ citizen_id: '087195001234' }).facts).toEqual({})
})
