import { join } from 'node:path'
import { demoMailbox } from '../mail/demo-mailbox.ts'
import type { Mailer } from '../mail/index.ts'
import { smtpMailer } from '../mail/smtp.ts'
import type { World } from '../world.ts'
import { byMail } from './by-mail.ts'
import { DeliveryFailure } from './delivery-failure.ts'
import { demoTelephone } from './demo-telephone.ts'
import type { Sender, Senders } from './index.ts'
import { smsGateway } from './sms-gateway.ts'
import { zaloNotifications } from './zalo-notifications.ts'
import { zaloTokens } from './zalo-tokens.ts'

type Settings = {
  readonly APP_MODE: 'demo' | 'production'
  readonly DATA_DIR: string
  readonly SMTP_URL?: string | undefined
  readonly MAIL_FROM?: string | undefined
  readonly SMS_URL?: string | undefined
  readonly SMS_TOKEN?: string | undefined
  readonly SMS_SENDER?: string | undefined
  readonly ZALO_APP_ID?: string | undefined
  readonly ZALO_APP_SECRET?: string | undefined
  readonly ZALO_REFRESH_TOKEN?: string | undefined
  readonly ZALO_TEMPLATES?: Readonly<Record<string, string>> | undefined
}

/** The mail server of the settings; without one a demonstration shows mail, and production keeps it waiting. */
export const openMailer = (settings: Settings, { db }: Pick<World, 'db'>): Mailer => {
  if (settings.SMTP_URL && settings.MAIL_FROM) return smtpMailer(settings.SMTP_URL, settings.MAIL_FROM)
  if (settings.APP_MODE === 'demo') return demoMailbox(db)
  return {
    send: async () => {
      throw new DeliveryFailure('off')
    },
  }
}

/** Every channel as the settings make it: the real one, a demonstration's, or none. */
export const openSenders = (settings: Settings, world: Pick<World, 'db' | 'sealing'>): Senders => ({
  email: byMail(openMailer(settings, world)),
  sms: smsOf(settings) ?? demoOf('sms', settings, world),
  zalo: zaloOf(settings, world) ?? demoOf('zalo', settings, world),
})

const demoOf = (channel: 'sms' | 'zalo', settings: Settings, { db }: Pick<World, 'db'>): Sender | null =>
  settings.APP_MODE === 'demo' ? demoTelephone(channel, demoMailbox(db)) : null

const smsOf = ({ SMS_URL: url, SMS_TOKEN: token, SMS_SENDER: sender }: Settings): Sender | null =>
  url && token && sender ? smsGateway({ url, token, sender }) : null

const zaloOf = (settings: Settings, { db, sealing }: Pick<World, 'db' | 'sealing'>): Sender | null => {
  const { ZALO_APP_ID, ZALO_APP_SECRET, ZALO_REFRESH_TOKEN, ZALO_TEMPLATES, DATA_DIR } = settings
  if (!ZALO_APP_ID || !ZALO_APP_SECRET || !ZALO_REFRESH_TOKEN || !ZALO_TEMPLATES) return null
  const tokens = zaloTokens({
    appId: ZALO_APP_ID,
    appSecret: ZALO_APP_SECRET,
    firstRefreshToken: ZALO_REFRESH_TOKEN,
    file: join(DATA_DIR, 'zalo-tokens'),
    sealing,
    db,
  })
  return zaloNotifications({ tokens, templates: ZALO_TEMPLATES })
}
