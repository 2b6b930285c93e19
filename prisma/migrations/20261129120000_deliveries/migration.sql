-- What happens to a result after it is ready (NĐ 61/2018/NĐ-CP Điều 16, 20; QĐ 45/2016/QĐ-TTg): how the person wants it,
-- batches for the post office and what the post reports of each item, codes shown at the desk, satisfaction, complaints.

-- What the person chose after the form was sent; the latest row holds. Address, recipient and telephone are sealed.
CREATE TABLE "delivery_choices" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "sealed" BYTEA,
    "chosen_by" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "delivery_choices_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "delivery_choices_way" CHECK ("way" IN ('desk', 'electronic', 'post')),
    CONSTRAINT "delivery_choices_address" CHECK (("way" = 'post') = ("sealed" IS NOT NULL))
);
CREATE INDEX "delivery_choices_case_id_chosen_at_idx" ON "delivery_choices"("case_id", "chosen_at");

-- Numbers that the carrier has given a unit to use, one after the other: S10 without its check digit.
CREATE TABLE "postal_ranges" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "first" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    "next" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "postal_ranges_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "postal_ranges_service" CHECK ("service" ~ '^[A-Z]{2}$'),
    CONSTRAINT "postal_ranges_order" CHECK ("first" BETWEEN 0 AND "last" AND "last" <= 99999999 AND "next" BETWEEN "first" AND "last" + 1)
);
CREATE UNIQUE INDEX "postal_ranges_service_first_key" ON "postal_ranges"("service", "first");
CREATE INDEX "postal_ranges_unit_code_idx" ON "postal_ranges"("unit_code");
-- Two units never put the same number on two items: the two letters count as the digits in front of the eight.
ALTER TABLE "postal_ranges" ADD CONSTRAINT "postal_ranges_apart" EXCLUDE USING gist (int8range(
  (ascii("service") * 100 + ascii(substr("service", 2))) * 100000000::bigint + "first",
  (ascii("service") * 100 + ascii(substr("service", 2))) * 100000000::bigint + "last", '[]') WITH &&);

-- What is handed to the post office together, on one dispatch list.
CREATE TABLE "postal_batches" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "dispatched_by" UUID,
    "dispatched_at" TIMESTAMPTZ(6),

    CONSTRAINT "postal_batches_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "postal_batches_dispatch" CHECK (("dispatched_by" IS NULL) = ("dispatched_at" IS NULL))
);
CREATE UNIQUE INDEX "postal_batches_unit_code_year_number_key" ON "postal_batches"("unit_code", "year", "number");

-- Items dispatched until now stay as they are: handed over, and nothing more is known of them.
ALTER TABLE "postal_items" ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'dispatched',
ADD COLUMN     "state_at" TIMESTAMPTZ(6),
ADD COLUMN     "postage" BIGINT,
ADD COLUMN     "postage_by" TEXT NOT NULL DEFAULT 'recipient',
ADD COLUMN     "cash_on_delivery" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "received_by" TEXT,
ADD COLUMN     "received_as" TEXT,
ADD COLUMN     "carrier_registered_at" TIMESTAMPTZ(6),
ADD COLUMN     "carrier_problem" TEXT,
ALTER COLUMN "dispatched_by" DROP NOT NULL,
ALTER COLUMN "dispatched_at" DROP NOT NULL;
UPDATE "postal_items" SET "state_at" = "dispatched_at";
ALTER TABLE "postal_items" ALTER COLUMN "state_at" SET NOT NULL, ALTER COLUMN "state" DROP DEFAULT;
ALTER TABLE "postal_items" ADD CONSTRAINT "postal_items_state" CHECK ("state" IN ('registered', 'dispatched', 'inTransit',
    'outForDelivery', 'failedAttempt', 'delivered', 'returned', 'lost')),
  ADD CONSTRAINT "postal_items_dispatch" CHECK (("state" = 'registered') = ("dispatched_at" IS NULL)
    AND ("dispatched_by" IS NULL) = ("dispatched_at" IS NULL)),
  ADD CONSTRAINT "postal_items_money" CHECK ("postage" >= 0 AND "cash_on_delivery" >= 0),
  ADD CONSTRAINT "postal_items_postage_by" CHECK ("postage_by" IN ('recipient', 'office')),
  ADD CONSTRAINT "postal_items_receipt" CHECK (("received_by" IS NULL) = ("received_as" IS NULL)
    AND ("received_by" IS NULL OR "state" = 'delivered')),
  ADD CONSTRAINT "postal_items_received_as" CHECK ("received_as" IN ('self', 'household', 'authorised', 'other'));
-- A file lies in one batch that has not gone yet, and a number that has not arrived is on one item of a batch.
CREATE UNIQUE INDEX "postal_items_registered_key" ON "postal_items"("case_id") WHERE "state" = 'registered';
CREATE UNIQUE INDEX "postal_items_under_way_key" ON "postal_items"("item_number")
  WHERE "batch_id" IS NOT NULL AND "state" NOT IN ('delivered', 'returned', 'lost');
CREATE INDEX "postal_items_batch_id_idx" ON "postal_items"("batch_id");
CREATE INDEX "postal_items_item_number_idx" ON "postal_items"("item_number");

-- What was reported of an item, by the carrier or by somebody at the desk. Its state is a fold over these.
CREATE TABLE "postal_reports" (
    "item_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "source" TEXT NOT NULL,
    "actor_id" UUID,

    CONSTRAINT "postal_reports_pkey" PRIMARY KEY ("item_id", "state", "at"),
    CONSTRAINT "postal_reports_source" CHECK ("source" IN ('desk', 'carrier') AND ("source" = 'desk') = ("actor_id" IS NOT NULL))
);

-- What a carrier called about, once each: a call that comes again finds its row.
CREATE TABLE "carrier_calls" (
    "carrier" TEXT NOT NULL,
    "item_number" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "carrier_calls_pkey" PRIMARY KEY ("carrier", "item_number", "state", "at"),
    CONSTRAINT "carrier_calls_outcome" CHECK ("outcome" IN ('recorded', 'unknownItem'))
);

-- The code that the person shows at the desk, as a keyed digest.
CREATE TABLE "collection_codes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "code_digest" BYTEA NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "shown_at" TIMESTAMPTZ(6),
    "shown_to" UUID,
    "closed_at" TIMESTAMPTZ(6),

    CONSTRAINT "collection_codes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "collection_codes_shown" CHECK (("shown_at" IS NULL) = ("shown_to" IS NULL))
);
CREATE UNIQUE INDEX "collection_codes_code_digest_key" ON "collection_codes"("code_digest");
-- One code of a file is open at a time.
CREATE UNIQUE INDEX "collection_codes_open_key" ON "collection_codes"("case_id") WHERE "closed_at" IS NULL;
CREATE INDEX "collection_codes_case_id_idx" ON "collection_codes"("case_id");

-- Asked once for each receipt, supplement, refusal and result; answered once, by whoever has the link.
CREATE TABLE "ratings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "token_digest" BYTEA NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL,
    "score" INTEGER,
    "answered_at" TIMESTAMPTZ(6),
    "sealed_words" BYTEA,

    CONSTRAINT "ratings_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ratings_event" CHECK ("event" IN ('accept', 'requestSupplement', 'refuse', 'returnResult')),
    CONSTRAINT "ratings_score" CHECK ("score" BETWEEN 1 AND 5),
    CONSTRAINT "ratings_answer" CHECK (("score" IS NULL) = ("answered_at" IS NULL) AND ("sealed_words" IS NULL OR "score" IS NOT NULL))
);
CREATE UNIQUE INDEX "ratings_case_id_seq_key" ON "ratings"("case_id", "seq");
CREATE UNIQUE INDEX "ratings_token_digest_key" ON "ratings"("token_digest");
CREATE INDEX "ratings_unit_code_answered_at_idx" ON "ratings"("unit_code", "answered_at");

-- Phản ánh, kiến nghị (NĐ 20/2008/NĐ-CP) and khiếu nại (Luật Khiếu nại 2011) about a file.
CREATE TABLE "complaints" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "filed_at" TIMESTAMPTZ(6) NOT NULL,
    "accept_by" DATE NOT NULL,
    "accepted_by" UUID,
    "accepted_at" TIMESTAMPTZ(6),
    "answer_by" DATE,
    "is_complex" BOOLEAN NOT NULL DEFAULT false,
    "is_remote" BOOLEAN NOT NULL DEFAULT false,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(6),
    "finding" TEXT,
    "sealed_answer" BYTEA,

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "complaints_kind" CHECK ("kind" IN ('petition', 'complaint')),
    CONSTRAINT "complaints_acceptance" CHECK (("accepted_by" IS NULL) = ("accepted_at" IS NULL)
      AND ("accepted_at" IS NULL) = ("answer_by" IS NULL)),
    CONSTRAINT "complaints_finding" CHECK ("finding" IN ('right', 'partlyRight', 'wrong')),
    CONSTRAINT "complaints_answer" CHECK (("answered_at" IS NULL) = ("answered_by" IS NULL) AND ("answered_at" IS NULL) = ("finding" IS NULL)
      AND ("answered_at" IS NULL) = ("sealed_answer" IS NULL) AND ("answered_at" IS NULL OR "accepted_at" IS NOT NULL))
);
CREATE INDEX "complaints_case_id_idx" ON "complaints"("case_id");
CREATE INDEX "complaints_unit_code_answered_at_idx" ON "complaints"("unit_code", "answered_at");

ALTER TABLE "delivery_choices" ADD CONSTRAINT "delivery_choices_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "postal_items" ADD CONSTRAINT "postal_items_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "postal_batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "postal_reports" ADD CONSTRAINT "postal_reports_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "postal_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "collection_codes" ADD CONSTRAINT "collection_codes_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "delivery_choices_append_only" BEFORE UPDATE OR DELETE ON "delivery_choices"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "postal_reports_append_only" BEFORE UPDATE OR DELETE ON "postal_reports"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Only what has not gone yet can be taken out of its batch again.
CREATE FUNCTION "keep_dispatched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'registered' THEN
    RAISE EXCEPTION 'a dispatched item stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "postal_items_keep_dispatched" BEFORE DELETE ON "postal_items" FOR EACH ROW EXECUTE FUNCTION "keep_dispatched"();

-- An answer is given once; words may follow it, once. What was asked never changes.
CREATE FUNCTION "keep_rating"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.score IS NOT NULL AND (NEW.score, NEW.answered_at) IS DISTINCT FROM (OLD.score, OLD.answered_at)
    OR OLD.sealed_words IS NOT NULL AND NEW.sealed_words IS DISTINCT FROM OLD.sealed_words THEN
    RAISE EXCEPTION 'a rating is given once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ratings_once" BEFORE UPDATE ON "ratings" FOR EACH ROW EXECUTE FUNCTION "keep_rating"();

-- What was filed stays as filed, and what was answered as answered.
CREATE FUNCTION "keep_complaint"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.answered_at IS NOT NULL THEN
    RAISE EXCEPTION 'an answered complaint stays as it is' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "complaints_answered" BEFORE UPDATE ON "complaints" FOR EACH ROW EXECUTE FUNCTION "keep_complaint"();
CREATE TRIGGER "complaints_no_delete" BEFORE DELETE ON "complaints" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

COMMENT ON TABLE "delivery_choices" IS 'How people want their results after the form was sent; the latest row of a file holds';
COMMENT ON TABLE "postal_ranges" IS 'Item numbers that a carrier has given a unit to use';
COMMENT ON TABLE "postal_batches" IS 'Results handed to the post office together, on one dispatch list';
COMMENT ON TABLE "postal_reports" IS 'What carrier and desk reported of each item, append-only; its state is a fold over them';
COMMENT ON TABLE "carrier_calls" IS 'Inbox of signed calls from carriers, each once';
COMMENT ON TABLE "collection_codes" IS 'Codes shown at the desk to collect a result, as keyed digests';
COMMENT ON TABLE "ratings" IS 'Satisfaction asked once per event of a file; token as keyed digest, words sealed';
COMMENT ON TABLE "complaints" IS 'Complaints and petitions about a file, with their own deadlines; words sealed';

GRANT SELECT, INSERT ON "delivery_choices", "postal_reports" TO app;
GRANT SELECT, INSERT, UPDATE ON "postal_batches" TO app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "postal_ranges" TO app;
GRANT DELETE ON "postal_items" TO app;
GRANT SELECT, INSERT ON "carrier_calls" TO app;
GRANT UPDATE ("outcome") ON "carrier_calls" TO app;
GRANT SELECT, INSERT ON "collection_codes", "ratings", "complaints" TO app;
GRANT UPDATE ("shown_at", "shown_to", "closed_at") ON "collection_codes" TO app;
GRANT UPDATE ("score", "answered_at", "sealed_words") ON "ratings" TO app;
GRANT UPDATE ("accept_by", "accepted_by", "accepted_at", "answer_by", "is_complex", "is_remote", "answered_by", "answered_at", "finding", "sealed_answer")
  ON "complaints" TO app;

-- Every task so far, also that of the migration of signed results before this one, and the registration of a batch with the
-- carrier.
CREATE OR REPLACE FUNCTION "enqueue"(p_task text, p_payload json, p_key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('deliver-message', 'deliver-file-messages', 'send-password-reset', 'keep-slip', 'recount-calendar',
    'scan-file', 'sign-result', 'register-post') THEN
    RAISE EXCEPTION 'no such task: %', p_task;
  END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, job_key => p_key, max_attempts => 25,
    queue_name => CASE p_task WHEN 'deliver-file-messages' THEN p_key END);
END $$;
