-- Results that go by post (NĐ 61/2018/NĐ-CP Điều 16, 20): one row for each item handed to the post office. To whom and
-- where is personal data and stays out of the history, whose event names the row.
CREATE TABLE "postal_items" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "telephone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "item_number" TEXT,
    "dispatched_by" UUID NOT NULL,
    "dispatched_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "postal_items_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "postal_items_case_id_idx" ON "postal_items"("case_id");

ALTER TABLE "postal_items" ADD CONSTRAINT "postal_items_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

COMMENT ON TABLE "postal_items" IS 'Results handed to the post office: to whom, where, when, and the number of the item';
GRANT SELECT, INSERT, UPDATE ON "postal_items" TO app;

-- Besides cash: into the office's account, or collected by the post office on delivery (Điều 22).
ALTER TABLE "fee_receipts" DROP CONSTRAINT "fee_receipts_method";
ALTER TABLE "fee_receipts" ADD CONSTRAINT "fee_receipts_method"
  CHECK (("method" IN ('cash', 'transfer', 'postal') AND "amount" > 0)
    OR ("method" = 'exempt' AND "amount" = 0 AND "ground" IS NOT NULL));
