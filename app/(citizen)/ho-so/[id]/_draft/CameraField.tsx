import { say } from '#components/language/say.ts'
import { cameraControl } from './camera-control.ts'

/**
 * Opens the camera of a telephone. Where a mouse points there is none worth the name, and the browser would only open
 * the same window as beside it, so it is not shown there.
 */
export const CameraField = ({ paper, label }: { paper: string; label: string }) => {
  const control = cameraControl(paper)
  return (
    <div className="mt-3 hidden pointer-coarse:block">
      <label htmlFor={control} className="block text-sm">
        {say('Hoặc chụp ngay bằng máy ảnh')}
        <span className="sr-only">: {label}</span>
      </label>
      <input
        id={control}
        name={control}
        type="file"
        accept="image/*"
        capture="environment"
        className="control mt-1 cursor-pointer border-dashed p-2 text-ink-soft text-sm file:mr-4 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-leaf file:bg-leaf-tint file:px-4 file:font-semibold file:text-leaf-deep"
      />
    </div>
  )
}
