-- Drafts are kept for a time after their last change, and their owner is told before they go. Forms now carry what they
-- were drawn from, answer by answer, so that nobody counts how often a step was saved.
ALTER TABLE "drafts" DROP COLUMN "step_versions",
ADD COLUMN     "warned_at" TIMESTAMPTZ(6);

-- Those that nobody has changed for long are looked for every day.
CREATE INDEX "drafts_updated_at_idx" ON "drafts"("updated_at");

COMMENT ON COLUMN "drafts"."warned_at" IS 'When its owner was last told that it will be thrown away; counts while nothing was changed since';
