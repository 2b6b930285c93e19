-- Passkeys: another second factor of those who sign, beside the codes of a telephone.

-- CreateTable
CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenges" (
    "challenge" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "case_id" UUID,
    "case_version" INTEGER,
    "result_version" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("challenge")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

-- CreateIndex
CREATE INDEX "passkeys_account_id_created_at_idx" ON "passkeys"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "passkey_challenges_account_id_created_at_idx" ON "passkey_challenges"("account_id", "created_at");

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma cannot say.

ALTER TABLE "factor_proofs" DROP CONSTRAINT "factor_proofs_method";
ALTER TABLE "factor_proofs" ADD CONSTRAINT "factor_proofs_method" CHECK ("method" IN ('totp', 'recovery', 'passkey'));
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_counter" CHECK ("counter" BETWEEN 0 AND 4294967295);
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_name" CHECK (char_length("name") BETWEEN 1 AND 60);
-- A signature is asked for on one version of one file and of its result; an enrolment on nothing.
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_purpose" CHECK (
  ("purpose" = 'enrol' AND num_nonnulls("case_id", "case_version", "result_version") = 0)
  OR ("purpose" = 'sign' AND num_nonnulls("case_id", "case_version", "result_version") = 3));

COMMENT ON TABLE "passkeys" IS 'Public keys of the passkeys of those who sign; a removed one stays, revoked';
COMMENT ON TABLE "passkey_challenges" IS 'What a passkey is asked to sign: once, within five minutes, for one account and purpose';

GRANT SELECT, INSERT ON "passkeys", "passkey_challenges" TO app;
GRANT UPDATE ("counter", "last_used_at", "revoked_at") ON "passkeys" TO app;
GRANT UPDATE ("used_at") ON "passkey_challenges" TO app;
GRANT DELETE ON "passkey_challenges" TO app;
