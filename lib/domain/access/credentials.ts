import { z } from 'zod'

/** E-mail as stored: trimmed, lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'email' }).max(200, 'tooLong'))

/**
 * Length decides, not composition rules (ASVS 6.2). The few that everybody tries first are refused.
 */
const commonPasswords = new Set([
  '1234567890',
  '12345678910',
  '0123456789',
  '1111111111',
  '0000000000',
  '9876543210',
  'qwertyuiop',
  'password123',
  'matkhau123',
  'matkhau1234',
  'abcd123456',
  'abc1234567',
  'vietnam123',
  'iloveyou123',
  '123456789a',
  'a123456789',
])

export const passwordSchema = z
  .string()
  .min(10, 'passwordTooShort')
  .max(200, 'tooLong')
  .refine((password) => !commonPasswords.has(password.toLowerCase()), 'passwordCommon')
