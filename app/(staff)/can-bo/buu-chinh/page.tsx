import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { postRooms } from '#lib/queries/post/batches.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { BatchesTable } from './_post/BatchesTable.tsx'
import { NumbersLeft } from './_post/NumbersLeft.tsx'
import { postPath } from './_post/post-path.ts'
import { ReadyForm } from './_post/ReadyForm.tsx'

export const metadata: Metadata = { title: 'Gửi bưu chính' }

/** Results that go by post: those that lie ready, and the batches with what became of them. */
const PostPage = async () => {
  const rooms = await postRooms(await currentStaff(postPath), theWorld())
  if (!rooms) notFound()
  const [token, parked] = [await currentFormToken(), await parkedFor(postPath)]
  return (
    <PageBody width="desk">
      <FormHead parked={parked} />
      <PageHeading lead="Gom kết quả sẵn sàng thành đợt, in danh sách, bàn giao cho bưu chính và theo dõi đến khi người dân nhận.">
        Gửi kết quả qua bưu chính
      </PageHeading>
      <div className="space-y-12">
        {rooms.map((room) => (
          <section key={room.unitCode} aria-label={room.unitName} className="space-y-8">
            {rooms.length > 1 && <h2 className="font-semibold text-2xl">{room.unitName}</h2>}
            <ReadyForm room={room} token={token} />
            <BatchesTable batches={room.batches} />
            <NumbersLeft left={room.numbersLeft} />
          </section>
        ))}
      </div>
    </PageBody>
  )
}

export default PostPage
