import { join } from 'node:path'
import { filesOnDisk } from './disk.ts'
import type { FileStore } from './index.ts'
import { filesInS3 } from './s3.ts'

type Settings = {
  readonly DATA_DIR: string
  readonly S3_ENDPOINT?: string | undefined
  readonly S3_REGION?: string | undefined
  readonly S3_BUCKET?: string | undefined
  readonly S3_ACCESS_KEY_ID?: string | undefined
  readonly S3_SECRET_ACCESS_KEY?: string | undefined
}

/** A bucket where one is configured, else the folder `files`. env.ts sees to it that a bucket is configured whole. */
export const openStore = (settings: Settings): FileStore => {
  const { DATA_DIR, S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings
  if (!S3_ENDPOINT || !S3_REGION || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    return filesOnDisk(join(DATA_DIR, 'files'))
  return filesInS3({
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    bucket: S3_BUCKET,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  })
}
