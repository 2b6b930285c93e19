-- Results signed electronically: what an officer wrote, what was signed and under which number, why it no longer holds;
-- the second factor of those who sign; links by which people share their papers.

-- AlterTable
ALTER TABLE "case_results" ADD COLUMN     "signed_id" UUID;

-- AlterTable
ALTER TABLE "stored_files" ADD COLUMN     "source_id" UUID;

-- CreateTable
CREATE TABLE "result_drafts" (
    "case_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "typed" BYTEA NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "result_drafts_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "signed_results" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "signed_by" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "storage_key" TEXT,
    "sha256" BYTEA,
    "size" INTEGER,

    CONSTRAINT "signed_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_result_ends" (
    "result_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "replaced_by" UUID,

    CONSTRAINT "signed_result_ends_pkey" PRIMARY KEY ("result_id","kind")
);

-- CreateTable
CREATE TABLE "second_factors" (
    "account_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "last_step" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "account_id" UUID NOT NULL,
    "code_digest" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("account_id","code_digest")
);

-- CreateTable
CREATE TABLE "factor_proofs" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "proved_at" TIMESTAMPTZ(6) NOT NULL,
    "used_for" UUID,

    CONSTRAINT "factor_proofs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_links" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "openings" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "share_links_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "signed_results_code_hash_key" ON "signed_results"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "signed_results_sha256_key" ON "signed_results"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "signed_results_unit_code_year_number_key" ON "signed_results"("unit_code", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "signed_results_case_id_draft_version_key" ON "signed_results"("case_id", "draft_version");

-- CreateIndex
CREATE UNIQUE INDEX "factor_proofs_used_for_key" ON "factor_proofs"("used_for");

-- CreateIndex
CREATE INDEX "factor_proofs_account_id_proved_at_idx" ON "factor_proofs"("account_id", "proved_at");

-- CreateIndex
CREATE UNIQUE INDEX "share_links_token_hash_key" ON "share_links"("token_hash");

-- CreateIndex
CREATE INDEX "share_links_account_id_created_at_idx" ON "share_links"("account_id", "created_at");

-- AddForeignKey
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_signed_id_fkey" FOREIGN KEY ("signed_id") REFERENCES "signed_results"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result_drafts" ADD CONSTRAINT "result_drafts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_results" ADD CONSTRAINT "signed_results_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_result_ends" ADD CONSTRAINT "signed_result_ends_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "signed_results"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factor_proofs" ADD CONSTRAINT "factor_proofs_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma cannot say.

-- Two more statuses: between the signature and the file that the worker makes of it, and after a revocation.
ALTER TABLE "cases" DROP CONSTRAINT "cases_status";
ALTER TABLE "cases" ADD CONSTRAINT "cases_status" CHECK ("status" IN ('submitted', 'awaitingSupplement', 'awaitingPayment',
  'accepted', 'inProgress', 'awaitingOtherBody', 'proposed', 'approved', 'signing', 'resultReady', 'correcting', 'returned',
  'revoked', 'notAccepted', 'refused', 'stopped', 'withdrawn'));
DROP INDEX "cases_queue";
CREATE INDEX "cases_queue" ON "cases" ("unit_code", "status", "due_on", "id")
  WHERE "status" NOT IN ('returned', 'revoked', 'notAccepted', 'refused', 'stopped', 'withdrawn');

ALTER TABLE "result_drafts" ADD CONSTRAINT "result_drafts_version" CHECK ("version" > 0);
ALTER TABLE "signed_results" ADD CONSTRAINT "signed_results_number" CHECK ("number" > 0);
ALTER TABLE "signed_results" ADD CONSTRAINT "signed_results_kept_whole"
  CHECK (num_nonnulls("storage_key", "sha256", "size") IN (0, 3));
ALTER TABLE "signed_result_ends" ADD CONSTRAINT "signed_result_ends_kind"
  CHECK ("kind" IN ('recalled', 'replaced', 'revoked') AND ("kind" = 'replaced' OR "replaced_by" IS NULL));
ALTER TABLE "factor_proofs" ADD CONSTRAINT "factor_proofs_method" CHECK ("method" IN ('totp', 'recovery'));
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_at_most_a_week"
  CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + interval '7 days');

COMMENT ON TABLE "result_drafts" IS 'Results being written, as typed, sealed';
COMMENT ON TABLE "signed_results" IS 'Results signed electronically: number, sealed words, the one file made of them';
COMMENT ON TABLE "signed_result_ends" IS 'Why a signed result no longer holds: append-only';
COMMENT ON TABLE "second_factors" IS 'TOTP secrets of those who sign, sealed';
COMMENT ON TABLE "recovery_codes" IS 'Keyed digests of codes that replace a lost second factor, each once';
COMMENT ON TABLE "factor_proofs" IS 'Second factors just shown, each good for one signature';
COMMENT ON TABLE "share_links" IS 'Expiring links to a paper, as SHA-256 of their tokens';

-- What was signed stays as it was; only the file first made of it is entered, once.
CREATE FUNCTION "keep_signed_result"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sha256 IS NOT NULL OR to_jsonb(OLD) - 'storage_key' - 'sha256' - 'size'
      IS DISTINCT FROM to_jsonb(NEW) - 'storage_key' - 'sha256' - 'size' THEN
    RAISE EXCEPTION 'a signed result cannot be changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "signed_results_as_signed" BEFORE UPDATE ON "signed_results"
  FOR EACH ROW EXECUTE FUNCTION "keep_signed_result"();
CREATE TRIGGER "signed_results_no_delete" BEFORE DELETE ON "signed_results"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "signed_result_ends_append_only" BEFORE UPDATE OR DELETE ON "signed_result_ends"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- As before, and: the worker signs a result.
CREATE OR REPLACE FUNCTION "enqueue"(p_task text, p_payload json, p_key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('deliver-message', 'deliver-file-messages', 'send-password-reset', 'keep-slip', 'recount-calendar',
    'scan-file', 'sign-result') THEN
    RAISE EXCEPTION 'no such task: %', p_task;
  END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, job_key => p_key, max_attempts => 25,
    queue_name => CASE p_task WHEN 'deliver-file-messages' THEN p_key END);
END $$;

REVOKE EXECUTE ON FUNCTION "keep_signed_result" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON "result_drafts" TO app;
GRANT SELECT, INSERT ON "signed_results", "signed_result_ends" TO app;
GRANT UPDATE ("storage_key", "sha256", "size") ON "signed_results" TO app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "second_factors", "recovery_codes" TO app;
GRANT SELECT, INSERT ON "factor_proofs" TO app;
GRANT UPDATE ("used_for") ON "factor_proofs" TO app;
GRANT SELECT, INSERT ON "share_links" TO app;
GRANT UPDATE ("revoked_at", "openings") ON "share_links" TO app;
