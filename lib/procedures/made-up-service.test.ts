import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { examplesOf } from '#lib/domain/procedure/example.ts'
import { feeOf } from '#lib/domain/procedure/fee.ts'
import { choice, date, money, personName, province, table } from '#lib/domain/procedure/fields.ts'
import { searchProcedures } from '#lib/domain/procedure/search.ts'
import { procedureBehaves } from '#tests/support/procedure-behaves.ts'
import { procedures } from './index.ts'

// One more service than there are, made up, as its author would write it: with the words of the domain and nothing else.

const boatLicence = defineProcedure({
  code: '9.000029',
  slug: 'giay-phep-do-ngang',
  revision: 1,
  valid: { from: '2020-01-01' },
  name: 'Cấp giấy phép đò ngang (không có thật)',
  shortName: 'Giấy phép đò ngang',
  field: 'Luật sư',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'pier', unitKind: 'provincialJustice' },
  subject: { fullName: 'owner' },
  audience: 'organization',
  searchTerms: ['chở khách qua sông'],
  legalBasis: [{ ref: 'Không có', plain: 'Chỉ để thử.' }],
  page: { what: 'Chỉ để thử.', forWhom: [], notHere: [], prepare: [] },
  fields: {
    pier: province({ label: 'Tỉnh có bến đò', options: [{ value: '87', label: 'Đồng Tháp' }] }),
    owner: personName({ label: 'Họ và tên chủ đò' }),
    size: choice({ label: 'Loại đò', control: 'radio', options: { small: 'Đò nhỏ', big: 'Phà' } }),
    price: money({ label: 'Giá vé', min: 1_000, max: 50_000, onlyIf: { size: 'big' } }),
    runsFrom: date({ label: 'Chạy từ ngày', future: true }),
    runsTo: date({ label: 'Đến ngày', notBefore: 'runsFrom' }),
    crew: table({
      label: 'Người lái đò',
      rowLabel: 'Người lái',
      columns: { name: personName({ label: 'Họ và tên người lái' }) },
      min: 1,
      max: 9,
    }),
  },
  steps: [
    { slug: 'ben-do', title: 'Bến đò', fields: ['pier', 'owner', 'size'] },
    { slug: 'chay-do', title: 'Chạy đò', fields: ['price', 'runsFrom', 'runsTo', 'crew'] },
  ],
  form: {
    number: 'Mẫu thử',
    issuedWith: 'Chưa ban hành',
    title: 'ĐƠN XIN CHẠY ĐÒ',
    sections: [
      {
        items: [
          { kind: 'line', blanks: [{ label: 'Chủ đò', answer: 'owner', capitals: true }] },
          { kind: 'boxes', label: 'Loại đò', answer: 'size' },
          {
            kind: 'line',
            blanks: [
              { label: 'Giá vé', answer: 'price' },
              { label: 'Từ ngày', answer: 'runsFrom' },
              { label: 'Đến ngày', answer: 'runsTo' },
            ],
          },
          { kind: 'rows', answer: 'crew', columns: [{ label: 'Người lái', column: 'name' }] },
        ],
      },
    ],
    signature: { label: 'Chủ đò', answer: 'owner' },
    notPrinted: ['pier'],
  },
  papers: [
    { code: 'boat', name: 'Giấy tờ của đò', form: 'scan', copies: 1 },
    {
      code: 'prices',
      name: 'Bảng giá vé',
      form: 'original',
      copies: 1,
      when: (given) => given.size === 'big',
      whenInWords: 'Khi là phà',
    },
  ],
  fee: (given, amountOf) =>
    feeOf([{ label: 'Lệ phí', amount: given.crew.length * amountOf('Mỗi người lái') }]),
  feeTable: [{ label: 'Mỗi người lái', amount: 30_000, ref: 'Không có' }],
  timeLimit: (given) =>
    given.size === 'big'
      ? { days: 10, count: 'working', reasons: ['Là phà'] }
      : { days: 3, count: 'working', reasons: [] },
  limitTable: [
    { label: 'Đò nhỏ', days: 3, count: 'working', ref: 'Không có' },
    { label: 'Phà', days: 10, count: 'working', ref: 'Không có' },
  ],
  result: { name: 'Giấy phép', note: '' },
  confidence: 'low',
})

const small = {
  pier: '87',
  owner: 'Trần Văn Bảy',
  size: 'small',
  runsFrom: '1/9/2020',
  runsTo: '1/9/2021',
  'crew.0.name': 'Trần Văn Bảy',
}

const examples = examplesOf(
  boatLicence,
  {
    title: 'một chiếc đò nhỏ',
    on: '2020-08-31',
    typed: small,
    expected: { steps: ['ben-do', 'chay-do'], papers: ['boat'], fee: 30_000, days: 3 },
  },
  {
    title: 'một chiếc phà có hai người lái',
    on: '2020-08-31',
    typed: { ...small, size: 'big', price: '10.000', 'crew.1.name': 'Lê Thị Tư' },
    expected: { steps: ['ben-do', 'chay-do'], papers: ['boat', 'prices'], fee: 60_000, days: 10 },
  },
)

describe('one more service than there are', () => {
  procedureBehaves(boatLicence, examples)

  it('is found by what people call it', () => {
    expect(searchProcedures([...procedures, boatLicence], 'cho khach qua song')).toContain(boatLicence)
  })

  it('would touch its own file and the list: no other file names the file of a service', () => {
    const services = readdirSync(import.meta.dirname).flatMap(
      (file) => /^(.+)\.examples\.ts$/.exec(file)?.[1] ?? [],
    )
    expect(services.length).toBeGreaterThan(0)
    const sources = ['app', 'components', 'lib', 'scripts'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((name) => join(root, name))
        .filter((path) => /\.tsx?$/.test(path) && !/\.(test|examples)\.ts$|\/generated\//.test(path)),
    )
    const list = join('lib', 'procedures', 'index.ts')
    const named = new RegExp(
      `procedures/(?:${services.join('|')})\\.ts'|'\\./(?:${services.join('|')})\\.ts'`,
    )
    // Services of one law share their questions; outside the folder of the law nobody knows them.
    const elsewhere = sources.filter(
      (path) => !path.startsWith(join('lib', 'procedures')) && named.test(readFileSync(path, 'utf8')),
    )
    expect(elsewhere).toEqual([])
    const listed = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => named.test(line))
    expect(listed).toHaveLength(services.length)
  })
})
