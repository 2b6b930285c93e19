import type { ReactNode } from 'react'
import { StaffFrame } from './_frame/StaffFrame.tsx'

const StaffLayout = ({ children }: { children: ReactNode }) => <StaffFrame>{children}</StaffFrame>

export default StaffLayout
