-- Many results signed with one second factor: a proof names the results that it is for.

-- CreateTable
CREATE TABLE "signing_lines" (
    "proof_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "case_version" INTEGER NOT NULL,
    "result_version" INTEGER NOT NULL,
    "signed_id" UUID,
    "refusal" TEXT,

    CONSTRAINT "signing_lines_pkey" PRIMARY KEY ("proof_id","case_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "signing_lines_signed_id_key" ON "signing_lines"("signed_id");

-- CreateIndex
CREATE UNIQUE INDEX "signing_lines_proof_id_place_key" ON "signing_lines"("proof_id", "place");

-- AddForeignKey
ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_proof_id_fkey" FOREIGN KEY ("proof_id") REFERENCES "factor_proofs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma cannot say.

-- Signatures given so far were lists of one. The file was in the version before the event that signed it.
INSERT INTO "signing_lines" ("proof_id", "case_id", "place", "case_version", "result_version", "signed_id")
SELECT p."id", r."case_id", 1, e."seq" - 1, r."draft_version", r."id"
FROM "factor_proofs" p
JOIN "signed_results" r ON r."id" = p."used_for"
JOIN "events" e ON e."case_id" = r."case_id" AND e."type" = 'sign' AND e."data" ->> 'resultId' = r."id"::text;

-- With it go its unique index and the right to write it.
ALTER TABLE "factor_proofs" DROP COLUMN "used_for";

-- A challenge lives for five minutes: whoever was being asked is asked again.
DELETE FROM "passkey_challenges" WHERE "purpose" = 'sign';
ALTER TABLE "passkey_challenges" DROP CONSTRAINT "passkey_challenges_purpose";
ALTER TABLE "passkey_challenges" DROP COLUMN "case_id", DROP COLUMN "case_version", DROP COLUMN "result_version";
ALTER TABLE "passkey_challenges" ADD COLUMN "list_hash" BYTEA;
-- A signature is asked for on one list; an enrolment on nothing.
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_purpose" CHECK (
  ("purpose" = 'enrol' AND "list_hash" IS NULL) OR ("purpose" = 'sign' AND octet_length("list_hash") = 32));

ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_place" CHECK ("place" > 0);
ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_settled_once"
  CHECK (num_nonnulls("signed_id", "refusal") <= 1);
ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_refusal" CHECK ("refusal" ~ '^[A-Za-z]{1,40}$');

-- What a proof is for is said with it; each line is then settled, once.
CREATE FUNCTION "settle_signing_line"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF num_nonnulls(OLD.signed_id, OLD.refusal) > 0 OR to_jsonb(OLD) - 'signed_id' - 'refusal'
      IS DISTINCT FROM to_jsonb(NEW) - 'signed_id' - 'refusal' THEN
    RAISE EXCEPTION 'a settled line cannot be changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "signing_lines_settled" BEFORE UPDATE ON "signing_lines"
  FOR EACH ROW EXECUTE FUNCTION "settle_signing_line"();
CREATE TRIGGER "signing_lines_no_delete" BEFORE DELETE ON "signing_lines"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

COMMENT ON TABLE "factor_proofs" IS 'Second factors just shown, each good for the results that its lines name';
COMMENT ON TABLE "signing_lines" IS 'The results that a proof is for, in the versions that were seen; signed or left out, once';

REVOKE EXECUTE ON FUNCTION "settle_signing_line" FROM PUBLIC;
GRANT SELECT, INSERT ON "signing_lines" TO app;
GRANT UPDATE ("signed_id", "refusal") ON "signing_lines" TO app;
