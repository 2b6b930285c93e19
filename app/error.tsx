'use client'

import { Fault, referenceOf } from './Fault.tsx'

const ErrorPage = ({ error, retry }: { error: unknown; retry: () => void }) => (
  <Fault reference={referenceOf(error)} retry={retry} />
)

export default ErrorPage
