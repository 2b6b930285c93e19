-- The one-stop back office: the whole workflow, slips as issued, supplements item by item, administration.

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "channels" TEXT[] DEFAULT ARRAY['email']::TEXT[];

-- AlterTable
ALTER TABLE "case_people" ADD COLUMN     "birth_on" DATE,
ADD COLUMN     "old_id_digest" BYTEA,
ADD COLUMN     "presented_as" TEXT,
ADD COLUMN     "presented_by" TEXT,
ADD COLUMN     "sorted_name" TEXT;

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "answer_from" TIMESTAMPTZ(6),
ADD COLUMN     "appointed_on" DATE,
ADD COLUMN     "committed_on" DATE,
ADD COLUMN     "days_used" INTEGER,
ADD COLUMN     "ledger_number" INTEGER,
ADD COLUMN     "ledger_year" INTEGER,
ADD COLUMN     "mend_by" DATE,
ADD COLUMN     "open_consultations" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "paper_at" TEXT,
ADD COLUMN     "stage_due_on" DATE;

-- AlterTable
ALTER TABLE "divisions" ADD COLUMN     "valid_to" DATE;

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "data" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "posts" ADD COLUMN     "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "leads" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "deliveries" (
    "message_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("message_id","channel")
);

-- CreateTable
CREATE TABLE "supplement_rounds" (
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "answers_version" INTEGER NOT NULL,
    "fault" TEXT NOT NULL,
    "ground" TEXT,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL,
    "answered_at" TIMESTAMPTZ(6),

    CONSTRAINT "supplement_rounds_pkey" PRIMARY KEY ("case_id","round")
);

-- CreateTable
CREATE TABLE "supplement_items" (
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "reason_id" UUID,
    "words" TEXT NOT NULL,

    CONSTRAINT "supplement_items_pkey" PRIMARY KEY ("case_id","round","ordinal")
);

-- CreateTable
CREATE TABLE "consultations" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "question_id" UUID NOT NULL,
    "answer_id" UUID,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL,
    "answer_by" DATE NOT NULL,
    "answered_at" TIMESTAMPTZ(6),

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "apology_drafts" (
    "case_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "sign_by" DATE NOT NULL,
    "appointed_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),

    CONSTRAINT "apology_drafts_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "issued_slips" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "book" TEXT,
    "year" INTEGER NOT NULL,
    "number" INTEGER,
    "slip_set" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "storage_key" TEXT,
    "sha256" BYTEA,

    CONSTRAINT "issued_slips_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_letters" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "from_staff" BOOLEAN NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "read_at" TIMESTAMPTZ(6),

    CONSTRAINT "case_letters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_views" (
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_views_pkey" PRIMARY KEY ("case_id","account_id","role","hour")
);

-- CreateTable
CREATE TABLE "paper_checks" (
    "case_id" UUID NOT NULL,
    "paper_code" TEXT NOT NULL,
    "checked_by" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "paper_checks_pkey" PRIMARY KEY ("case_id","paper_code")
);

-- CreateTable
CREATE TABLE "not_duplicates" (
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "said_by" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "not_duplicates_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateTable
CREATE TABLE "reminders" (
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "for_day" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("case_id","kind","account_id","for_day")
);

-- CreateTable
CREATE TABLE "saved_filters" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "saved_filters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "successions" (
    "from_code" TEXT NOT NULL,
    "to_code" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "successions_pkey" PRIMARY KEY ("from_code","to_code")
);

-- CreateTable
CREATE TABLE "deputies" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "absent_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,

    CONSTRAINT "deputies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_activations" (
    "unit_code" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "offered" BOOLEAN NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "service_activations_pkey" PRIMARY KEY ("unit_code","procedure_code","valid_from")
);

-- CreateTable
CREATE TABLE "local_limits" (
    "unit_code" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "days" INTEGER,
    "count" TEXT,
    "supplement_clock" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "local_limits_pkey" PRIMARY KEY ("unit_code","procedure_code","valid_from")
);

-- CreateTable
CREATE TABLE "fee_amounts" (
    "procedure_code" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "amount" BIGINT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "fee_amounts_pkey" PRIMARY KEY ("procedure_code","unit_code","label","valid_from")
);

-- CreateTable
CREATE TABLE "reasons" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_code" TEXT,
    "procedure_code" TEXT,
    "target" TEXT,
    "words" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "reasons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_changes" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "recounted_at" TIMESTAMPTZ(6),
    "recounted" INTEGER,

    CONSTRAINT "calendar_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_hours" (
    "unit_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "hours" JSONB NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "office_hours_pkey" PRIMARY KEY ("unit_code","valid_from")
);

-- CreateTable
CREATE TABLE "books" (
    "unit_code" TEXT NOT NULL,
    "book" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,

    CONSTRAINT "books_pkey" PRIMARY KEY ("unit_code","book","valid_from")
);

-- CreateTable
CREATE TABLE "admin_log" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "admin_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deliveries_state_updated_at_idx" ON "deliveries"("state", "updated_at");

-- CreateIndex
CREATE INDEX "consultations_case_id_idx" ON "consultations"("case_id");

-- CreateIndex
CREATE INDEX "consultations_answered_at_answer_by_idx" ON "consultations"("answered_at", "answer_by");

-- CreateIndex
CREATE UNIQUE INDEX "issued_slips_case_id_seq_kind_key" ON "issued_slips"("case_id", "seq", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "issued_slips_unit_code_book_year_number_key" ON "issued_slips"("unit_code", "book", "year", "number");

-- CreateIndex
CREATE INDEX "case_letters_case_id_created_at_idx" ON "case_letters"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "case_views_account_id_hour_idx" ON "case_views"("account_id", "hour");

-- CreateIndex
CREATE UNIQUE INDEX "saved_filters_account_id_name_key" ON "saved_filters"("account_id", "name");

-- CreateIndex
CREATE INDEX "deputies_deputy_id_idx" ON "deputies"("deputy_id");

-- CreateIndex
CREATE INDEX "reasons_kind_idx" ON "reasons"("kind");

-- CreateIndex
CREATE INDEX "calendar_changes_day_idx" ON "calendar_changes"("day");

-- CreateIndex
CREATE INDEX "admin_log_at_idx" ON "admin_log"("at");

-- CreateIndex
CREATE INDEX "admin_log_subject_key_idx" ON "admin_log"("subject", "key");

-- CreateIndex
CREATE INDEX "case_people_old_id_digest_idx" ON "case_people"("old_id_digest");

-- CreateIndex
CREATE INDEX "case_people_sorted_name_idx" ON "case_people"("sorted_name");

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplement_rounds" ADD CONSTRAINT "supplement_rounds_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplement_items" ADD CONSTRAINT "supplement_items_case_id_round_fkey" FOREIGN KEY ("case_id", "round") REFERENCES "supplement_rounds"("case_id", "round") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "apology_drafts" ADD CONSTRAINT "apology_drafts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_slips" ADD CONSTRAINT "issued_slips_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_letters" ADD CONSTRAINT "case_letters_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_letters" ADD CONSTRAINT "case_letters_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_views" ADD CONSTRAINT "case_views_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_views" ADD CONSTRAINT "case_views_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_checks" ADD CONSTRAINT "paper_checks_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filters" ADD CONSTRAINT "saved_filters_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_absent_id_fkey" FOREIGN KEY ("absent_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_activations" ADD CONSTRAINT "service_activations_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_limits" ADD CONSTRAINT "local_limits_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "books" ADD CONSTRAINT "books_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma cannot say.

-- Files from before: while one waits to be accepted, nothing but its arrival has changed it.
UPDATE "cases" SET "answer_from" = CASE "status" WHEN 'submitted' THEN "changed_at" ELSE "submitted_at" END;
ALTER TABLE "cases" ALTER COLUMN "answer_from" SET NOT NULL;
UPDATE "case_people" SET "sorted_name" = (
  SELECT string_agg(word, ' ' ORDER BY word COLLATE "C") FROM regexp_split_to_table(replace("name_key", '''', ''), '[\s-]+') AS word);

ALTER TABLE "cases" DROP CONSTRAINT "cases_status";
ALTER TABLE "cases" ADD CONSTRAINT "cases_status" CHECK ("status" IN ('submitted', 'awaitingSupplement', 'awaitingPayment',
  'accepted', 'inProgress', 'awaitingOtherBody', 'proposed', 'approved', 'resultReady', 'correcting', 'returned',
  'notAccepted', 'refused', 'stopped', 'withdrawn'));
ALTER TABLE "cases" ADD CONSTRAINT "cases_paper_at" CHECK ("paper_at" IN ('desk', 'toDivision', 'division', 'toDesk'));
ALTER TABLE "cases" ADD CONSTRAINT "cases_open_consultations" CHECK ("open_consultations" >= 0);
ALTER TABLE "cases" ADD CONSTRAINT "cases_ledger_whole" CHECK (num_nonnulls("ledger_year", "ledger_number") IN (0, 2));
CREATE UNIQUE INDEX "cases_unit_code_ledger_year_ledger_number_key" ON "cases" ("unit_code", "ledger_year", "ledger_number");
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_channel" CHECK ("channel" IN ('email', 'sms', 'zalo'));
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_state" CHECK ("state" IN ('waiting', 'sent', 'failed', 'skipped'));
ALTER TABLE "supplement_rounds" ADD CONSTRAINT "supplement_rounds_fault" CHECK ("fault" IN ('applicant', 'agency', 'law'));
ALTER TABLE "supplement_rounds" ADD CONSTRAINT "supplement_rounds_second_needs_ground" CHECK ("round" = 1 OR "ground" IS NOT NULL);
ALTER TABLE "supplement_items" ADD CONSTRAINT "supplement_items_kind" CHECK ("kind" IN ('field', 'paper', 'other'));
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_order" CHECK ("first_id" < "second_id");
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_period" CHECK ("valid_to" >= "valid_from" AND "absent_id" <> "deputy_id");
ALTER TABLE "service_activations" ADD CONSTRAINT "service_activations_level" CHECK ("level" IN (2, 3, 4));
ALTER TABLE "service_activations" ADD CONSTRAINT "service_activations_period" CHECK ("valid_to" >= "valid_from");
ALTER TABLE "local_limits" ADD CONSTRAINT "local_limits_limit"
  CHECK (num_nonnulls("days", "count") IN (0, 2) AND "days" >= 0 AND "count" IN ('calendar', 'working'));
ALTER TABLE "local_limits" ADD CONSTRAINT "local_limits_clock" CHECK ("supplement_clock" IN ('restart', 'pause'));
ALTER TABLE "local_limits" ADD CONSTRAINT "local_limits_period" CHECK ("valid_to" >= "valid_from");
ALTER TABLE "fee_amounts" ADD CONSTRAINT "fee_amounts_amount" CHECK ("amount" >= 0);
ALTER TABLE "fee_amounts" ADD CONSTRAINT "fee_amounts_period" CHECK ("valid_to" >= "valid_from");
ALTER TABLE "reasons" ADD CONSTRAINT "reasons_kind" CHECK ("kind" IN ('supplement', 'refusal', 'stop', 'apology', 'transfer'));
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_kind"
  CHECK ("kind" IN ('holiday', 'workingDay', 'swappedDayOff', 'workedSaturday'));
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_state" CHECK ("state" IN ('proposed', 'approved', 'rejected', 'superseded'));
-- Whoever proposes a change of the calendar does not approve it.
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_two_people"
  CHECK ("state" = 'proposed' OR ("decided_by" IS NOT NULL AND "decided_by" <> "proposed_by"));
CREATE UNIQUE INDEX "calendar_changes_one_per_day" ON "calendar_changes" ("day") WHERE "state" = 'approved';

DROP INDEX "cases_queue";
CREATE INDEX "cases_queue" ON "cases" ("unit_code", "status", "due_on", "id")
  WHERE "status" NOT IN ('returned', 'notAccepted', 'refused', 'stopped', 'withdrawn');

COMMENT ON TABLE "deliveries" IS 'How a message went out by each channel';
COMMENT ON TABLE "supplement_rounds" IS 'What was asked to be mended, once; a second round with ground and fault';
COMMENT ON TABLE "supplement_items" IS 'The things to mend, one by one';
COMMENT ON TABLE "consultations" IS 'What other bodies were asked, and by when they answer';
COMMENT ON TABLE "apology_drafts" IS 'Apologies prepared for files that will be late';
COMMENT ON TABLE "issued_slips" IS 'Slips as issued: number, sealed facts, first PDF';
COMMENT ON TABLE "case_letters" IS 'Words between the person and the office';
COMMENT ON TABLE "case_views" IS 'Who looked at a file, once per person, role and hour';
COMMENT ON TABLE "paper_checks" IS 'Originals compared at the counter';
COMMENT ON TABLE "not_duplicates" IS 'Pairs of files found not to be duplicates';
COMMENT ON TABLE "reminders" IS 'Reminders that have been given';
COMMENT ON TABLE "saved_filters" IS 'Queues with filters, under a name of one''s own';
COMMENT ON TABLE "successions" IS 'Which unit followed which';
COMMENT ON TABLE "deputies" IS 'Who stands in for whom, and when';
COMMENT ON TABLE "service_activations" IS 'Which unit offers which service online, at which level, and when';
COMMENT ON TABLE "local_limits" IS 'Commitments to be quicker than the law';
COMMENT ON TABLE "fee_amounts" IS 'Fees by date and place, beside those of the service';
COMMENT ON TABLE "reasons" IS 'Ready-made reasons';
COMMENT ON TABLE "calendar_changes" IS 'Changes of the calendar, proposed and approved by two people';
COMMENT ON TABLE "office_hours" IS 'When the offices of a unit are open';
COMMENT ON TABLE "books" IS 'Signs under which numbers are given';
COMMENT ON TABLE "admin_log" IS 'Who changed what in the administration';

CREATE TRIGGER "admin_log_append_only" BEFORE UPDATE OR DELETE ON "admin_log"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "case_views_append_only" BEFORE UPDATE OR DELETE ON "case_views"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What was issued stays as it was; only the PDF first made of it is entered, once.
CREATE FUNCTION "keep_slip"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sha256 IS NOT NULL OR to_jsonb(OLD) - 'storage_key' - 'sha256' IS DISTINCT FROM to_jsonb(NEW) - 'storage_key' - 'sha256' THEN
    RAISE EXCEPTION 'an issued slip cannot be changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "issued_slips_as_issued" BEFORE UPDATE ON "issued_slips" FOR EACH ROW EXECUTE FUNCTION "keep_slip"();
CREATE TRIGGER "issued_slips_no_delete" BEFORE DELETE ON "issued_slips" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- As before, and: when the desk's hours begin.
CREATE OR REPLACE FUNCTION "open_case"(
  p_case jsonb, p_type text, p_at timestamptz, p_actor uuid, p_role text, p_data jsonb
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c cases := jsonb_populate_record(NULL::cases, p_case);
  genesis bytea := sha256(convert_to(c.id::text, 'UTF8'));
  link bytea := event_hash(genesis, c.id, 1, p_type, p_at, p_actor, p_role, c.status, p_data);
BEGIN
  INSERT INTO cases (id, procedure_code, revision, unit_code, channel, owner_id, provisional_number, status, seq,
                     head_hash, fee_due, fee_settled, supplements, lengthened, submitted_at, answer_from, changed_at)
  VALUES (c.id, c.procedure_code, c.revision, c.unit_code, c.channel, c.owner_id, c.provisional_number, c.status, 1,
          link, c.fee_due, false, 0, false, p_at, p_at, p_at)
  ON CONFLICT (id) DO NOTHING;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO events (case_id, seq, type, at, actor_id, actor_role, status, data, prev_hash, hash)
  VALUES (c.id, 1, p_type, p_at, p_actor, p_role, c.status, p_data, genesis, link);
  RETURN true;
END $$;

-- As before, and two rules of the law that no code above can forget: whatever moves a due date says so in its event,
-- and the due date of an overdue file does not move.
CREATE OR REPLACE FUNCTION "append_event"(
  p_case uuid, p_expected int, p_type text, p_at timestamptz, p_actor uuid, p_role text, p_status text,
  p_data jsonb, p_changes jsonb
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c cases;
  n cases;
  link bytea;
  foreign_key text;
BEGIN
  SELECT key INTO foreign_key FROM jsonb_object_keys(p_changes) AS key
   WHERE key NOT IN ('unit_code', 'owner_id', 'division_id', 'holder_id', 'dossier_code', 'fee_due', 'fee_settled', 'supplements',
                     'lengthened', 'proposer_id', 'answer_from', 'accepted_at', 'accepted_on', 'clock_from', 'limit_days',
                     'limit_count', 'due_on', 'days_used', 'committed_on', 'appointed_on', 'stage_due_on', 'mend_by',
                     'open_consultations', 'paper_at', 'ledger_year', 'ledger_number', 'finished_on', 'ended_on') LIMIT 1;
  IF foreign_key IS NOT NULL THEN
    RAISE EXCEPTION 'an event cannot change %', foreign_key USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT * INTO c FROM cases WHERE id = p_case FOR UPDATE;
  IF NOT FOUND OR c.seq <> p_expected THEN
    RETURN false;
  END IF;
  n := jsonb_populate_record(c, p_changes);
  IF n.due_on IS DISTINCT FROM c.due_on THEN
    IF NOT p_data ? 'dueOn' OR (p_data ->> 'dueOn')::date IS DISTINCT FROM n.due_on THEN
      RAISE EXCEPTION 'an event that moves the due date says so' USING ERRCODE = 'restrict_violation';
    END IF;
    IF c.due_on < (p_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN
      RAISE EXCEPTION 'the due date of an overdue file does not move' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF c.owner_id IS NOT NULL AND n.owner_id IS DISTINCT FROM c.owner_id THEN
    RAISE EXCEPTION 'a file that belongs to somebody stays theirs' USING ERRCODE = 'restrict_violation';
  END IF;
  IF n.unit_code <> c.unit_code AND c.accepted_on IS NOT NULL THEN
    RAISE EXCEPTION 'an accepted file keeps its unit' USING ERRCODE = 'restrict_violation';
  END IF;
  link := event_hash(c.head_hash, c.id, c.seq + 1, p_type, p_at, p_actor, p_role, p_status, p_data);
  INSERT INTO events (case_id, seq, type, at, actor_id, actor_role, status, data, prev_hash, hash)
  VALUES (c.id, c.seq + 1, p_type, p_at, p_actor, p_role, p_status, p_data, c.head_hash, link);
  UPDATE cases SET
    status = p_status, seq = c.seq + 1, head_hash = link, changed_at = p_at,
    unit_code = n.unit_code, owner_id = n.owner_id, division_id = n.division_id, holder_id = n.holder_id, dossier_code = n.dossier_code,
    fee_due = n.fee_due, fee_settled = n.fee_settled, supplements = n.supplements, lengthened = n.lengthened,
    proposer_id = n.proposer_id, answer_from = n.answer_from, accepted_at = n.accepted_at, accepted_on = n.accepted_on,
    clock_from = n.clock_from, limit_days = n.limit_days, limit_count = n.limit_count, due_on = n.due_on,
    days_used = n.days_used, committed_on = n.committed_on, appointed_on = n.appointed_on,
    stage_due_on = n.stage_due_on, mend_by = n.mend_by, open_consultations = n.open_consultations,
    paper_at = n.paper_at, ledger_year = n.ledger_year, ledger_number = n.ledger_number,
    finished_on = n.finished_on, ended_on = n.ended_on
  WHERE id = p_case;
  RETURN true;
END $$;

-- Commands on one file come one after the other. Rows that refer to a case take a weak lock on it; two commands that
-- had written such rows first, and then both wanted the case, would wait for each other for ever.
CREATE FUNCTION "lock_case"(p_case uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM cases WHERE id = p_case FOR UPDATE;
END $$;

-- As before, and: the messages of one file go out one after the other, so that they arrive in order.
CREATE OR REPLACE FUNCTION "enqueue"(p_task text, p_payload json, p_key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('deliver-message', 'deliver-file-messages', 'send-password-reset', 'keep-slip', 'recount-calendar') THEN
    RAISE EXCEPTION 'no such task: %', p_task;
  END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, job_key => p_key, max_attempts => 25,
    queue_name => CASE p_task WHEN 'deliver-file-messages' THEN p_key END);
END $$;

-- What is stuck in the queue, and why, for the page of administrators; payloads hold identifiers only.
CREATE FUNCTION "waiting_jobs"() RETURNS TABLE (
  id bigint, task text, payload json, attempts int, max_attempts int, last_error text, run_at timestamptz, created_at timestamptz
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT j.id, t.identifier, j.payload, j.attempts::int, j.max_attempts::int, j.last_error, j.run_at, j.created_at
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  ORDER BY j.created_at LIMIT 500;
END $$;

-- Tries a job again now.
CREATE FUNCTION "retry_job"(p_id bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.reschedule_jobs(ARRAY[p_id], run_at => now(), attempts => 0);
END $$;

REVOKE EXECUTE ON FUNCTION "waiting_jobs", "retry_job", "lock_case", "keep_slip" FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "waiting_jobs", "retry_job", "lock_case" TO app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;
GRANT INSERT, UPDATE ON "deliveries", "supplement_rounds", "consultations", "apology_drafts", "case_letters", "deputies",
  "service_activations", "local_limits", "fee_amounts", "reasons", "calendar_changes", "office_hours", "books" TO app;
GRANT INSERT ON "supplement_items", "issued_slips", "case_views", "paper_checks", "not_duplicates", "reminders",
  "successions", "admin_log" TO app;
GRANT UPDATE ("storage_key", "sha256") ON "issued_slips" TO app;
GRANT INSERT, UPDATE, DELETE ON "saved_filters" TO app;
GRANT DELETE ON "deputies", "service_activations", "local_limits", "fee_amounts", "office_hours", "books", "successions",
  "apology_drafts" TO app;

-- Walk-in files put into an account by a code, and screens at the counter.
CREATE TABLE "claim_codes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "code_digest" BYTEA NOT NULL,
    "issued_by" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "used_by" UUID,

    CONSTRAINT "claim_codes_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "kiosk_sessions" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "started_by" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "token_digest" BYTEA,
    "last_seen_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "kiosk_sessions_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "claim_codes_code_digest_key" ON "claim_codes"("code_digest");
CREATE INDEX "claim_codes_case_id_idx" ON "claim_codes"("case_id");
CREATE UNIQUE INDEX "kiosk_sessions_token_digest_key" ON "kiosk_sessions"("token_digest");
CREATE INDEX "kiosk_sessions_unit_code_started_at_idx" ON "kiosk_sessions"("unit_code", "started_at");
-- Whoever gives a code to a person does not use it.
ALTER TABLE "claim_codes" ADD CONSTRAINT "claim_codes_two_people" CHECK ("used_by" <> "issued_by");
COMMENT ON TABLE "claim_codes" IS 'Codes by which people put files entered at the desk into their accounts, as keyed digests';
COMMENT ON TABLE "kiosk_sessions" IS 'Screens at the counter, each limited to one draft';
GRANT SELECT, INSERT, UPDATE ON "claim_codes", "kiosk_sessions" TO app;
