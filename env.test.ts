import { describe, expect, test } from 'vitest'
import { demoSecretPrefix, readEnv, readStartEnv } from './env.ts'

const secret = 'k'.repeat(32)
const running = {
  APP_MODE: 'demo',
  DATABASE_URL: 'postgresql://app:x@127.0.0.1:5432/mctp',
  APP_URL: 'http://127.0.0.1:3000',
  APP_SECRET: secret,
}
const production = { ...running, APP_MODE: 'production', APP_URL: 'https://motcua.example.vn' }

const problemsOf = (result: ReturnType<typeof readEnv> | ReturnType<typeof readStartEnv>) =>
  result.ok ? [] : result.error.split('\n').slice(1)

describe('the configuration of a running application', () => {
  test('fills in what has a sensible default', () => {
    expect(readEnv(running)).toEqual({
      ok: true,
      value: {
        ...running,
        DATA_DIR: '.data',
        HOST: '127.0.0.1',
        PORT: 3000,
        CATALOGUE_DATE: '2020-08-31',
        DEMO_PASSWORD: 'Demo-2026!',
      },
    })
  })

  test('says every problem at once', () => {
    const problems = problemsOf(readEnv({ PORT: 'http', APP_SECRET: 'short', CATALOGUE_DATE: '2020-02-30' }))
    for (const name of ['APP_MODE', 'DATABASE_URL', 'PORT', 'APP_URL', 'APP_SECRET', 'CATALOGUE_DATE']) {
      expect(problems.filter((problem) => problem.includes(name))).toHaveLength(1)
    }
  })

  test('takes an empty variable for an absent one', () => {
    expect(readEnv({ ...running, PORT: '', SMTP_URL: ' ' })).toMatchObject({
      ok: true,
      value: { PORT: 3000 },
    })
  })

  test('never guesses the mode from NODE_ENV', () => {
    const { APP_MODE: _, ...rest } = running
    expect(problemsOf(readEnv({ ...rest, NODE_ENV: 'production' }))).toEqual([
      '  - APP_MODE phải là demo hoặc production',
    ])
  })

  test.each(['0', '65536', '80.5', 'abc', '-1'])('refuses port %s', (PORT) => {
    expect(problemsOf(readEnv({ ...running, PORT })).join()).toMatch(/^ {2}- PORT /)
  })

  test('keeps the address without a slash at its end', () => {
    expect(readEnv({ ...running, APP_URL: 'https://a.vn//' })).toMatchObject({
      value: { APP_URL: 'https://a.vn' },
    })
  })

  test('wants a sender for mail', () => {
    expect(problemsOf(readEnv({ ...running, SMTP_URL: 'smtp://mail.example.vn' })).join()).toContain(
      'MAIL_FROM',
    )
  })
})

describe('channels to a telephone', () => {
  const zalo = { ZALO_APP_ID: '42', ZALO_APP_SECRET: 's', ZALO_REFRESH_TOKEN: 'r' }

  test('are off together when nothing is said, and on when all of it is', () => {
    const sms = { SMS_URL: 'https://sms.example.vn/send', SMS_TOKEN: 't', SMS_SENDER: 'STP-DT' }
    expect(readEnv({ ...running, ...sms, ...zalo, ZALO_TEMPLATES: '{"accept":"312345"}' })).toMatchObject({
      value: { SMS_SENDER: 'STP-DT', ZALO_TEMPLATES: { accept: '312345' } },
    })
  })

  test('name what is missing', () => {
    expect(problemsOf(readEnv({ ...running, SMS_URL: 'https://sms.example.vn/send' }))).toHaveLength(2)
    expect(problemsOf(readEnv({ ...running, ...zalo })).join()).toContain('ZALO_TEMPLATES còn thiếu')
  })

  test.each(['accept=312345', '["312345"]', '{"accept":312345}'])('refuse the templates %s', (templates) => {
    const problems = problemsOf(readEnv({ ...running, ...zalo, ZALO_TEMPLATES: templates }))
    expect(problems.join()).toContain('ZALO_TEMPLATES')
  })
})

describe('an identity provider', () => {
  const oidc = {
    OIDC_ISSUER: 'https://xacthuc.example.vn',
    OIDC_CLIENT_ID: 'mot-cua',
    OIDC_CLIENT_SECRET: 's',
    OIDC_LABEL: 'VNeID',
  }

  test('is connected whole or not at all', () => {
    expect(readEnv({ ...production, ...oidc })).toMatchObject({ ok: true, value: oidc })
    expect(problemsOf(readEnv({ ...running, ...oidc, OIDC_LABEL: '' })).join()).toContain(
      'OIDC_LABEL còn thiếu',
    )
  })

  test('is spoken to in the clear only on this machine, and never in production', () => {
    expect(readEnv({ ...running, ...oidc, OIDC_ISSUER: 'http://127.0.0.1:3170' })).toMatchObject({ ok: true })
    for (const issuer of ['http://xacthuc.example.vn', 'xacthuc.example.vn'])
      expect(problemsOf(readEnv({ ...running, ...oidc, OIDC_ISSUER: issuer })).join()).toContain(
        'OIDC_ISSUER',
      )
    expect(
      problemsOf(readEnv({ ...production, ...oidc, OIDC_ISSUER: 'http://127.0.0.1:3170' })),
    ).toHaveLength(1)
  })
})

describe('production', () => {
  test('accepts a configuration of its own, and offers the law of today', () => {
    expect(readEnv(production)).toMatchObject({
      ok: true,
      value: { CATALOGUE_DATE: undefined, DEMO_PASSWORD: undefined },
    })
    expect(readStartEnv(production)).toMatchObject({ ok: true })
  })

  test.each([
    ['an address without encryption', { APP_URL: 'http://motcua.example.vn' }, 'APP_URL'],
    ['the secret of a demonstration', { APP_SECRET: demoSecretPrefix + secret }, 'APP_SECRET'],
    ['the password of a demonstration', { DEMO_PASSWORD: 'Demo-2026!' }, 'DEMO_PASSWORD'],
  ])('refuses %s', (_, wrong, name) => {
    const problems = problemsOf(readEnv({ ...production, ...wrong }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(name)
  })

  test('cannot be started without a database, an address and a secret', () => {
    const problems = problemsOf(readStartEnv({ APP_MODE: 'production' }))
    expect(problems).toHaveLength(3)
    for (const name of ['DATABASE_URL', 'APP_URL', 'APP_SECRET']) expect(problems.join()).toContain(name)
  })
})

describe('files', () => {
  const bucket = {
    S3_ENDPOINT: 'https://s3.example.vn',
    S3_REGION: 'vn-1',
    S3_BUCKET: 'ho-so',
    S3_ACCESS_KEY_ID: 'a',
    S3_SECRET_ACCESS_KEY: 'b',
  }

  test('lie in a bucket when it is configured whole', () => {
    expect(readEnv({ ...production, ...bucket })).toMatchObject({ ok: true, value: bucket })
    const problems = problemsOf(readEnv({ ...production, ...bucket, S3_REGION: '' }))
    expect(problems.join()).toContain('S3_REGION còn thiếu')
    expect(problemsOf(readEnv({ ...production, ...bucket, S3_ENDPOINT: 's3.example.vn' }))).toHaveLength(1)
  })

  test.each(['tcp://127.0.0.1:3310', 'unix:/run/clamav/clamd.ctl'])('are scanned at %s', (url) => {
    expect(readEnv({ ...production, CLAMD_URL: url })).toMatchObject({ ok: true })
  })

  test('are not scanned at an address that no scanner has', () => {
    expect(problemsOf(readEnv({ ...production, CLAMD_URL: 'http://clamd' })).join()).toContain('CLAMD_URL')
  })
})

test('a demonstration can be started with nothing but its mode', () => {
  expect(readStartEnv({ APP_MODE: 'demo' })).toMatchObject({ ok: true, value: { PORT: 3000 } })
})

describe('payments through VNPay', () => {
  const vnpay = {
    VNPAY_TMN_CODE: 'STPDT001',
    VNPAY_HASH_SECRET: 'a secret that VNPay has given',
    VNPAY_PAY_URL: 'https://pay.vnpay.vn/vpcpay.html',
    VNPAY_API_URL: 'https://merchant.vnpay.vn/merchant_webapi/api/transaction',
  }

  test('are configured whole or not at all', () => {
    expect(readEnv({ ...production, ...vnpay }).ok).toBe(true)
    const { VNPAY_API_URL: _, ...half } = vnpay
    expect(problemsOf(readEnv({ ...production, ...half })).join()).toContain('VNPAY_API_URL còn thiếu')
  })

  test.each([
    ['the secret of a demonstration', { VNPAY_HASH_SECRET: `${demoSecretPrefix}bank-of-a-demonstration` }],
    ['a bank on this machine', { VNPAY_PAY_URL: 'https://127.0.0.1:4000/vpcpay.html' }],
    ['a bank without TLS', { VNPAY_API_URL: 'http://sandbox.vnpayment.vn/merchant_webapi/api/transaction' }],
  ])('%s is refused in production and taken in a demonstration', (_, given) => {
    expect(problemsOf(readEnv({ ...production, ...vnpay, ...given }))).toHaveLength(1)
    expect(readEnv({ ...running, ...vnpay, ...given }).ok).toBe(true)
  })
})

test('takes a carrier whole or not at all, and no simulated one in production', () => {
  const carrier = {
    VNPOST_URL: 'https://bccp.example.vn/',
    VNPOST_CUSTOMER_CODE: 'STPHN',
    VNPOST_TOKEN: 't',
    VNPOST_CALLBACK_SECRET: 'sixteen letters or more',
  }
  expect(readEnv({ ...production, ...carrier })).toMatchObject({
    value: { VNPOST_URL: 'https://bccp.example.vn' },
  })
  expect(problemsOf(readEnv({ ...production, ...carrier, VNPOST_TOKEN: '' })).join()).toContain(
    'VNPOST_TOKEN còn thiếu',
  )
  for (const simulated of [
    { VNPOST_URL: 'http://127.0.0.1:4000' },
    { VNPOST_CALLBACK_SECRET: 'demo-0123456789abcdef' },
  ])
    expect(problemsOf(readEnv({ ...production, ...carrier, ...simulated })).join()).toContain(
      'bưu chính giả lập',
    )
})
