-- Money: payments from afar (VNPay, VietQR), what providers and banks say about them, refunds, accounts of the units.
-- docs/decisions/0022-payments-one-truth.md

-- AlterTable
ALTER TABLE "fee_receipts" ADD COLUMN     "paper_code" TEXT,
ADD COLUMN     "payment_id" UUID,
ALTER COLUMN "taken_by" DROP NOT NULL;

-- CreateTable
CREATE TABLE "bank_accounts" (
    "unit_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "bin" TEXT NOT NULL,
    "bank_name" TEXT NOT NULL,
    "account_number" TEXT NOT NULL,
    "account_name" TEXT NOT NULL,

    CONSTRAINT "bank_accounts_pkey" PRIMARY KEY ("unit_code","valid_from")
);

-- CreateTable
CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "order_ref" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "settled_at" TIMESTAMPTZ(6),
    "transaction" TEXT,
    "asked_at" TIMESTAMPTZ(6),

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_notifications" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "transaction" TEXT NOT NULL,
    "order_ref" TEXT NOT NULL,
    "payment_id" UUID,
    "amount" BIGINT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "answer" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "paid_at" TIMESTAMPTZ(6),
    "received_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payment_notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_lines" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "amount" BIGINT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "order_ref" TEXT,
    "payment_id" UUID,
    "state" TEXT NOT NULL,
    "imported_by" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "statement_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refunds" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "year" INTEGER,
    "number" INTEGER,
    "case_id" UUID,
    "payment_id" UUID,
    "line_id" UUID,
    "amount" BIGINT NOT NULL,
    "ground" TEXT NOT NULL,
    "paid_transaction" TEXT,
    "sealed_note" BYTEA,
    "way" TEXT,
    "state" TEXT NOT NULL,
    "requested_by" UUID,
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "done_at" TIMESTAMPTZ(6),
    "request_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "transaction" TEXT,

    CONSTRAINT "refunds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payments_order_ref_key" ON "payments"("order_ref");

-- CreateIndex
CREATE INDEX "payments_case_id_idx" ON "payments"("case_id");

-- CreateIndex
CREATE INDEX "payments_state_expires_at_idx" ON "payments"("state", "expires_at");

-- CreateIndex
CREATE INDEX "payments_unit_code_settled_at_idx" ON "payments"("unit_code", "settled_at");

-- CreateIndex
CREATE INDEX "payment_notifications_payment_id_idx" ON "payment_notifications"("payment_id");

-- CreateIndex
CREATE INDEX "payment_notifications_provider_paid_at_idx" ON "payment_notifications"("provider", "paid_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_notifications_provider_transaction_answer_key" ON "payment_notifications"("provider", "transaction", "answer");

-- CreateIndex
CREATE INDEX "statement_lines_unit_code_at_idx" ON "statement_lines"("unit_code", "at");

-- CreateIndex
CREATE INDEX "statement_lines_payment_id_idx" ON "statement_lines"("payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_lines_source_account_reference_key" ON "statement_lines"("source", "account", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "refunds_line_id_key" ON "refunds"("line_id");

-- CreateIndex
CREATE INDEX "refunds_state_idx" ON "refunds"("state");

-- CreateIndex
CREATE INDEX "refunds_case_id_idx" ON "refunds"("case_id");

-- CreateIndex
CREATE INDEX "refunds_payment_id_idx" ON "refunds"("payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "refunds_unit_code_year_number_key" ON "refunds"("unit_code", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "fee_receipts_payment_id_key" ON "fee_receipts"("payment_id");

-- CreateIndex
CREATE INDEX "fee_receipts_unit_code_taken_at_idx" ON "fee_receipts"("unit_code", "taken_at");

-- AddForeignKey
ALTER TABLE "fee_receipts" ADD CONSTRAINT "fee_receipts_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bank_accounts" ADD CONSTRAINT "bank_accounts_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_notifications" ADD CONSTRAINT "payment_notifications_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_lines" ADD CONSTRAINT "statement_lines_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "statement_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma cannot say.

ALTER TABLE "bank_accounts" ADD CONSTRAINT "bank_accounts_shape"
  CHECK ("bin" ~ '^[0-9]{6}$' AND "account_number" ~ '^[0-9A-Za-z]{1,19}$');

ALTER TABLE "payments" ADD CONSTRAINT "payments_method" CHECK ("method" IN ('vnpay', 'vietqr'));
ALTER TABLE "payments" ADD CONSTRAINT "payments_state"
  CHECK ("state" IN ('pending', 'paid', 'failed', 'expired', 'refundDue', 'refunded'));
ALTER TABLE "payments" ADD CONSTRAINT "payments_amount" CHECK ("amount" > 0);
ALTER TABLE "payments" ADD CONSTRAINT "payments_order" CHECK ("order_ref" ~ '^MCTP[0-9A-HJKMNP-TV-Z]{11}$');
ALTER TABLE "payments" ADD CONSTRAINT "payments_decided" CHECK (("state" = 'pending') = ("settled_at" IS NULL));
-- One open attempt for each way of paying: whoever asks twice is shown the same order.
CREATE UNIQUE INDEX "payments_one_pending" ON "payments" ("case_id", "method") WHERE "state" = 'pending';

ALTER TABLE "payment_notifications" ADD CONSTRAINT "payment_notifications_answer" CHECK ("answer" IN ('00', '01', '04', '99'));
ALTER TABLE "payment_notifications" ADD CONSTRAINT "payment_notifications_via" CHECK ("via" IN ('ipn', 'query'));
ALTER TABLE "payment_notifications" ADD CONSTRAINT "payment_notifications_effect"
  CHECK ("answer" <> '00' OR "payment_id" IS NOT NULL);

ALTER TABLE "statement_lines" ADD CONSTRAINT "statement_lines_source" CHECK ("source" IN ('bank', 'vnpay'));
ALTER TABLE "statement_lines" ADD CONSTRAINT "statement_lines_amount" CHECK ("amount" > 0);
ALTER TABLE "statement_lines" ADD CONSTRAINT "statement_lines_state"
  CHECK ("state" IN ('matched', 'unmatched', 'refundDue') AND (("state" = 'matched') <= ("payment_id" IS NOT NULL)));

ALTER TABLE "refunds" ADD CONSTRAINT "refunds_amount" CHECK ("amount" > 0);
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_state" CHECK ("state" IN ('due', 'sending', 'failed', 'done'));
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_way" CHECK ("way" IN ('vnpay', 'cash', 'transfer'));
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_of_something" CHECK (num_nonnulls("case_id", "line_id") >= 1);
-- Decided: by whom, when, how and under which number.
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_decided"
  CHECK (num_nonnulls("year", "number", "way", "decided_by", "decided_at") = CASE "state" WHEN 'due' THEN 0 ELSE 5 END);
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_done" CHECK (("state" = 'done') = ("done_at" IS NOT NULL));

-- Besides what there was: by card at the desk, and from afar. Somebody takes money at a desk; from afar nobody does, and
-- a payment stands behind the receipt.
ALTER TABLE "fee_receipts" DROP CONSTRAINT "fee_receipts_method";
ALTER TABLE "fee_receipts" ADD CONSTRAINT "fee_receipts_method"
  CHECK (("method" IN ('cash', 'card', 'transfer', 'postal', 'vnpay', 'vietqr') AND "amount" > 0)
    OR ("method" = 'exempt' AND "amount" = 0 AND "ground" IS NOT NULL));
ALTER TABLE "fee_receipts" ADD CONSTRAINT "fee_receipts_taken"
  CHECK (CASE WHEN "method" IN ('vnpay', 'vietqr') THEN "payment_id" IS NOT NULL AND "taken_by" IS NULL
    ELSE "payment_id" IS NULL AND "taken_by" IS NOT NULL END);

-- What was agreed stays; a state only goes forward. The same table stands in lib/domain/payment/payment-state.ts.
CREATE FUNCTION "keep_payment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.case_id, NEW.unit_code, NEW.method, NEW.order_ref, NEW.amount, NEW.created_at, NEW.expires_at)
    IS DISTINCT FROM
    (OLD.id, OLD.case_id, OLD.unit_code, OLD.method, OLD.order_ref, OLD.amount, OLD.created_at, OLD.expires_at) THEN
    RAISE EXCEPTION 'a payment keeps its file, order and amount' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN ('pending>paid', 'pending>failed',
    'pending>expired', 'pending>refundDue', 'failed>refundDue', 'expired>refundDue', 'paid>refundDue',
    'refundDue>refunded') THEN
    RAISE EXCEPTION 'a payment that is % cannot become %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "payments_keep" BEFORE UPDATE ON "payments" FOR EACH ROW EXECUTE FUNCTION "keep_payment"();
CREATE TRIGGER "payments_no_delete" BEFORE DELETE ON "payments" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "payment_notifications_append_only" BEFORE UPDATE OR DELETE ON "payment_notifications"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "statement_lines_no_delete" BEFORE DELETE ON "statement_lines"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "refunds_no_delete" BEFORE DELETE ON "refunds" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

COMMENT ON TABLE "bank_accounts" IS 'The account into which a unit receives fees, from a day on';
COMMENT ON TABLE "payments" IS 'Attempts to pay a fee from afar; amount and order never change, the state only goes forward';
COMMENT ON TABLE "payment_notifications" IS 'What providers said with a signature that held: append-only, each transaction acts once';
COMMENT ON TABLE "statement_lines" IS 'Money that came in by the statements of accounts and providers; its words sealed';
COMMENT ON TABLE "refunds" IS 'Money owed back and what became of it, numbered per unit and year without gaps';

REVOKE EXECUTE ON FUNCTION "keep_payment" FROM PUBLIC;
GRANT SELECT, INSERT, DELETE ON "bank_accounts" TO app;
GRANT SELECT, INSERT ON "payments", "payment_notifications", "statement_lines", "refunds" TO app;
GRANT UPDATE ("state", "settled_at", "transaction", "asked_at") ON "payments" TO app;
GRANT UPDATE ("payment_id", "state") ON "statement_lines" TO app;
GRANT UPDATE ("year", "number", "way", "state", "decided_by", "decided_at", "done_at", "request_id", "attempts",
  "last_error", "transaction") ON "refunds" TO app;
