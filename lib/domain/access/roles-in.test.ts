import { describe, expect, it } from 'vitest'
import type { Actor, StaffRole } from './actor.ts'
import { mayRead, rolesIn } from './roles-in.ts'

const file = { ownerId: 'owner', unitCode: 'stp', procedureCode: '2.000488', divisionId: 'civil' }
const person = (accountId: string, ...posts: [StaffRole, string, string?][]): Actor => ({
  kind: 'person',
  accountId,
  fullName: 'Lê Văn An',
  posts: posts.map(([role, unitCode, divisionId]) => ({ role, unitCode, divisionId: divisionId ?? null })),
})

describe('the roles that somebody has towards a file', () => {
  it('makes its owner a citizen', () => expect(rolesIn(person('owner'), file)).toEqual(['citizen']))
  it('gives strangers none', () => expect(rolesIn(person('stranger'), file)).toEqual([]))
  it('gives nobody any role in a file without owner for having no name', () => {
    expect(rolesIn({ kind: 'anonymous' }, { ...file, ownerId: null })).toEqual([])
  })
  it('gives staff their role in their own unit only', () => {
    expect(rolesIn(person('x', ['desk', 'stp']), file)).toEqual(['desk'])
    expect(rolesIn(person('x', ['desk', 'other']), file)).toEqual([])
  })
  it('binds officers and heads to their division once the file has one', () => {
    expect(rolesIn(person('x', ['officer', 'stp', 'civil']), file)).toEqual(['officer'])
    expect(rolesIn(person('x', ['officer', 'stp', 'notary']), file)).toEqual([])
    expect(rolesIn(person('x', ['divisionHead', 'stp', 'notary']), { ...file, divisionId: null })).toEqual([
      'divisionHead',
    ])
  })
  it('binds a post that is for some services to these', () => {
    const post = { role: 'officer', unitCode: 'stp', divisionId: 'civil' } as const
    const officer = (services: readonly string[]): Actor => ({
      kind: 'person',
      accountId: 'x',
      fullName: 'Lê Văn An',
      posts: [{ ...post, services }],
    })
    expect(rolesIn(officer(['2.000488']), file)).toEqual(['officer'])
    expect(rolesIn(officer(['1.002010']), file)).toEqual([])
  })
  it('adds up: an official may file for themselves', () => {
    expect(rolesIn(person('owner', ['director', 'stp']), file)).toEqual(['citizen', 'director'])
  })
})

describe('who may read a file', () => {
  it('is whoever has a role towards it, but not administrators', () => {
    expect(mayRead(person('owner'), file)).toBe(true)
    expect(mayRead(person('x', ['auditor', 'stp']), file)).toBe(true)
    expect(mayRead(person('x', ['admin', 'stp']), file)).toBe(false)
    expect(mayRead({ kind: 'anonymous' }, file)).toBe(false)
  })
})
