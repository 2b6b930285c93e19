

-- CreateTable
CREATE TABLE "units" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_code" TEXT,
    "province_code" TEXT NOT NULL,
    "district_code" TEXT,
    "agency_code" TEXT NOT NULL,
    "agency_code_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "address" TEXT NOT NULL DEFAULT '',
    "telephone" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "units_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "divisions" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fields" TEXT[],

    CONSTRAINT "divisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "targets" (
    "unit_code" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "targets_pkey" PRIMARY KEY ("unit_code","measure","year")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "telephone" TEXT,
    "profile" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "disabled_at" TIMESTAMPTZ(6),

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "division_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_resets" (
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "password_resets_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "parked_forms" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "path" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "parked_forms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(6),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "drafts" (
    "id" UUID NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "owner_id" UUID,
    "entered_by_id" UUID,
    "unit_code" TEXT,
    "channel" TEXT NOT NULL,
    "typed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "attempted" TEXT[],
    "step_versions" JSONB NOT NULL DEFAULT '{}',
    "start_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cases" (
    "id" UUID NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "unit_code" TEXT NOT NULL,
    "division_id" UUID,
    "channel" TEXT NOT NULL,
    "owner_id" UUID,
    "holder_id" UUID,
    "provisional_number" TEXT NOT NULL,
    "dossier_code" TEXT,
    "status" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "head_hash" BYTEA NOT NULL,
    "fee_due" BIGINT NOT NULL,
    "fee_settled" BOOLEAN NOT NULL DEFAULT false,
    "supplements" INTEGER NOT NULL DEFAULT 0,
    "lengthened" BOOLEAN NOT NULL DEFAULT false,
    "proposer_id" UUID,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "accepted_on" DATE,
    "clock_from" DATE,
    "limit_days" INTEGER,
    "limit_count" TEXT,
    "due_on" DATE,
    "finished_on" DATE,
    "ended_on" DATE,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("case_id","seq")
);

-- CreateTable
CREATE TABLE "case_answers" (
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_answers_pkey" PRIMARY KEY ("case_id","version")
);

-- CreateTable
CREATE TABLE "case_people" (
    "case_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "id_digest" BYTEA,
    "telephone" TEXT,
    "email" TEXT,
    "address" TEXT,

    CONSTRAINT "case_people_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_texts" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_texts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_files" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "paper_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "storage_key" TEXT NOT NULL,
    "uploaded_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "stored_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_receipts" (
    "case_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "ground" TEXT,
    "taken_by" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "fee_receipts_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_results" (
    "case_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "signatory" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "registered_at" TIMESTAMPTZ(6) NOT NULL,
    "received_by" TEXT,
    "received_as" TEXT,
    "received_at" TIMESTAMPTZ(6),

    CONSTRAINT "case_results_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "counters" (
    "unit_code" TEXT NOT NULL,
    "book" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("unit_code","book","period")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "case_id" UUID,
    "seq" INTEGER,
    "template" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "read_at" TIMESTAMPTZ(6),
    "mailed_at" TIMESTAMPTZ(6),

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_mails" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "demo_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_flows" (
    "unit_code" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "received_online" INTEGER NOT NULL DEFAULT 0,
    "received_direct" INTEGER NOT NULL DEFAULT 0,
    "early" INTEGER NOT NULL DEFAULT 0,
    "on_time" INTEGER NOT NULL DEFAULT 0,
    "late" INTEGER NOT NULL DEFAULT 0,
    "ended_otherwise" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "daily_flows_pkey" PRIMARY KEY ("unit_code","procedure_code","day")
);

-- CreateTable
CREATE TABLE "daily_open" (
    "unit_code" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "delta" INTEGER NOT NULL,

    CONSTRAINT "daily_open_pkey" PRIMARY KEY ("unit_code","procedure_code","day","due_on")
);

-- CreateTable
CREATE TABLE "scenario_runs" (
    "name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "scenario_runs_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "divisions_unit_code_name_key" ON "divisions"("unit_code", "name");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE INDEX "posts_account_id_idx" ON "posts"("account_id");

-- CreateIndex
CREATE INDEX "posts_unit_code_role_idx" ON "posts"("unit_code", "role");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE INDEX "password_resets_account_id_idx" ON "password_resets"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "drafts_start_key_key" ON "drafts"("start_key");

-- CreateIndex
CREATE INDEX "parked_forms_created_at_idx" ON "parked_forms"("created_at");

-- CreateIndex
CREATE INDEX "drafts_owner_id_updated_at_idx" ON "drafts"("owner_id", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "cases_provisional_number_key" ON "cases"("provisional_number");

-- CreateIndex
CREATE UNIQUE INDEX "cases_dossier_code_key" ON "cases"("dossier_code");

-- CreateIndex
CREATE INDEX "cases_owner_id_submitted_at_idx" ON "cases"("owner_id", "submitted_at");

-- CreateIndex
CREATE INDEX "cases_unit_code_accepted_on_idx" ON "cases"("unit_code", "accepted_on");

-- CreateIndex
CREATE INDEX "events_actor_id_at_idx" ON "events"("actor_id", "at");

-- CreateIndex
CREATE INDEX "case_people_id_digest_idx" ON "case_people"("id_digest");

-- CreateIndex
CREATE INDEX "case_people_telephone_idx" ON "case_people"("telephone");

-- CreateIndex
CREATE INDEX "case_texts_case_id_idx" ON "case_texts"("case_id");

-- CreateIndex
CREATE INDEX "stored_files_draft_id_idx" ON "stored_files"("draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "fee_receipts_unit_code_year_number_key" ON "fee_receipts"("unit_code", "year", "number");

-- CreateIndex
CREATE INDEX "messages_account_id_created_at_idx" ON "messages"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "messages_case_id_idx" ON "messages"("case_id");

-- AddForeignKey
ALTER TABLE "units" ADD CONSTRAINT "units_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "divisions" ADD CONSTRAINT "divisions_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "divisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "divisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_answers" ADD CONSTRAINT "case_answers_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_people" ADD CONSTRAINT "case_people_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_texts" ADD CONSTRAINT "case_texts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_receipts" ADD CONSTRAINT "fee_receipts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------------------------
-- By hand from here: what Prisma cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE "units" ADD CONSTRAINT "units_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "posts" ADD CONSTRAINT "posts_role"
  CHECK ("role" IN ('desk', 'officer', 'divisionHead', 'director', 'admin', 'auditor'));
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_channel" CHECK ("channel" IN ('online', 'assisted', 'direct', 'post'));
ALTER TABLE "cases" ADD CONSTRAINT "cases_channel" CHECK ("channel" IN ('online', 'assisted', 'direct', 'post'));
ALTER TABLE "cases" ADD CONSTRAINT "cases_status" CHECK ("status" IN ('submitted', 'awaitingSupplement', 'accepted',
  'inProgress', 'proposed', 'approved', 'resultReady', 'returned', 'notAccepted', 'refused', 'withdrawn'));
ALTER TABLE "cases" ADD CONSTRAINT "cases_limit_count" CHECK ("limit_count" IN ('calendar', 'working'));
ALTER TABLE "cases" ADD CONSTRAINT "cases_accepted_whole"
  CHECK (num_nonnulls("accepted_at", "accepted_on", "dossier_code") IN (0, 3));
ALTER TABLE "cases" ADD CONSTRAINT "cases_deadline_after_acceptance" CHECK ("due_on" IS NULL OR "accepted_on" IS NOT NULL);
ALTER TABLE "cases" ADD CONSTRAINT "cases_one_end" CHECK ("finished_on" IS NULL OR "ended_on" IS NULL);
ALTER TABLE "cases" ADD CONSTRAINT "cases_fee_not_negative" CHECK ("fee_due" >= 0);
ALTER TABLE "fee_receipts" ADD CONSTRAINT "fee_receipts_method"
  CHECK (("method" = 'cash' AND "amount" > 0) OR ("method" = 'exempt' AND "amount" = 0 AND "ground" IS NOT NULL));
ALTER TABLE "counters" ADD CONSTRAINT "counters_positive" CHECK ("value" > 0);
ALTER TABLE "events" ADD CONSTRAINT "events_seq" CHECK ("seq" > 0);

-- A queue reads only open files: of one unit, by status, by due date.
CREATE INDEX "cases_queue" ON "cases" ("unit_code", "status", "due_on", "id")
  WHERE "status" NOT IN ('returned', 'notAccepted', 'refused', 'withdrawn');
CREATE INDEX "case_people_name" ON "case_people" USING gin ("name_key" gin_trgm_ops);

COMMENT ON TABLE "units" IS 'Authorities, with periods of validity';
COMMENT ON TABLE "divisions" IS 'Specialist divisions of a unit and the fields of law they handle';
COMMENT ON TABLE "targets" IS 'Commitments against which figures are shown, with their source';
COMMENT ON TABLE "accounts" IS 'People who can sign in';
COMMENT ON TABLE "posts" IS 'Roles of accounts in units, for a time';
COMMENT ON TABLE "sessions" IS 'Signed-in sessions; revoked at once when revoked_at is set';
COMMENT ON TABLE "password_resets" IS 'SHA-256 of single-use tokens';
COMMENT ON TABLE "parked_forms" IS 'Posted forms that could not be carried out, sealed, for a day';
COMMENT ON TABLE "rate_limits" IS 'Counts of tries';
COMMENT ON TABLE "drafts" IS 'Applications being filled in, as typed, sealed';
COMMENT ON TABLE "cases" IS 'Files; all but identifiers derived from events and written only by append_event';
COMMENT ON TABLE "events" IS 'History: append-only, SHA-256 chain per case, no personal data';
COMMENT ON TABLE "case_answers" IS 'Answers as submitted, sealed, one version per submission';
COMMENT ON TABLE "case_people" IS 'Names and contacts for lists, search and slips; ID number only as keyed digest';
COMMENT ON TABLE "case_texts" IS 'Reasons in words, apart from the history because they may name people';
COMMENT ON TABLE "stored_files" IS 'Uploads and scans; content in the file store';
COMMENT ON TABLE "fee_receipts" IS 'Fees taken or exempted, numbered per unit and year without gaps';
COMMENT ON TABLE "case_results" IS 'Register of wet-signed results and of their collection';
COMMENT ON TABLE "counters" IS 'Gap-free numbers';
COMMENT ON TABLE "messages" IS 'Inbox; each written in the transaction of the decision that it reports';
COMMENT ON TABLE "demo_mails" IS 'Mail box of the demonstration';
COMMENT ON TABLE "daily_flows" IS 'Rollup: flows of form II.06a per unit, procedure and day';
COMMENT ON TABLE "daily_open" IS 'Rollup: change of open files per due date and day';
COMMENT ON TABLE "scenario_runs" IS 'Scenarios that have been played';

-- The link of the chain. Fields joined by U+001F; the instant in microseconds since 1970; data as PostgreSQL prints jsonb.
CREATE FUNCTION "event_hash"(
  p_prev bytea, p_case uuid, p_seq int, p_type text, p_at timestamptz, p_actor uuid, p_role text, p_status text, p_data jsonb
) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(p_prev || convert_to(concat_ws(E'\x1f', p_case, p_seq, p_type,
    (extract(epoch FROM p_at) * 1000000)::bigint, coalesce(p_actor::text, ''), p_role, p_status, p_data), 'UTF8'))
$$;

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "events_no_truncate" BEFORE TRUNCATE ON "events" EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "cases_no_delete" BEFORE DELETE ON "cases" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "fee_receipts_append_only" BEFORE UPDATE OR DELETE ON "fee_receipts"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Opens a case with its first event. p_case holds the columns of the row that the first event fixes.
-- False: the case is there already, and stays as it is.
CREATE FUNCTION "open_case"(
  p_case jsonb, p_type text, p_at timestamptz, p_actor uuid, p_role text, p_data jsonb
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c cases := jsonb_populate_record(NULL::cases, p_case);
  genesis bytea := sha256(convert_to(c.id::text, 'UTF8'));
  link bytea := event_hash(genesis, c.id, 1, p_type, p_at, p_actor, p_role, c.status, p_data);
BEGIN
  INSERT INTO cases (id, procedure_code, revision, unit_code, channel, owner_id, provisional_number, status, seq,
                     head_hash, fee_due, fee_settled, supplements, lengthened, submitted_at, changed_at)
  VALUES (c.id, c.procedure_code, c.revision, c.unit_code, c.channel, c.owner_id, c.provisional_number, c.status, 1,
          link, c.fee_due, false, 0, false, p_at, p_at)
  ON CONFLICT (id) DO NOTHING;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO events (case_id, seq, type, at, actor_id, actor_role, status, data, prev_hash, hash)
  VALUES (c.id, 1, p_type, p_at, p_actor, p_role, c.status, p_data, genesis, link);
  RETURN true;
END $$;

-- Appends an event and lets the case follow, in one statement. False: the case is no longer at p_expected.
CREATE FUNCTION "append_event"(
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
   WHERE key NOT IN ('division_id', 'holder_id', 'dossier_code', 'fee_due', 'fee_settled', 'supplements', 'lengthened',
                     'proposer_id', 'accepted_at', 'accepted_on', 'clock_from', 'limit_days', 'limit_count', 'due_on',
                     'finished_on', 'ended_on') LIMIT 1;
  IF foreign_key IS NOT NULL THEN
    RAISE EXCEPTION 'an event cannot change %', foreign_key USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT * INTO c FROM cases WHERE id = p_case FOR UPDATE;
  IF NOT FOUND OR c.seq <> p_expected THEN
    RETURN false;
  END IF;
  link := event_hash(c.head_hash, c.id, c.seq + 1, p_type, p_at, p_actor, p_role, p_status, p_data);
  INSERT INTO events (case_id, seq, type, at, actor_id, actor_role, status, data, prev_hash, hash)
  VALUES (c.id, c.seq + 1, p_type, p_at, p_actor, p_role, p_status, p_data, c.head_hash, link);
  n := jsonb_populate_record(c, p_changes);
  UPDATE cases SET
    status = p_status, seq = c.seq + 1, head_hash = link, changed_at = p_at,
    division_id = n.division_id, holder_id = n.holder_id, dossier_code = n.dossier_code, fee_due = n.fee_due,
    fee_settled = n.fee_settled, supplements = n.supplements, lengthened = n.lengthened, proposer_id = n.proposer_id,
    accepted_at = n.accepted_at, accepted_on = n.accepted_on, clock_from = n.clock_from, limit_days = n.limit_days,
    limit_count = n.limit_count, due_on = n.due_on, finished_on = n.finished_on, ended_on = n.ended_on
  WHERE id = p_case;
  RETURN true;
END $$;

-- The rollups follow the case: whoever changes a case counts it, in the same transaction.
CREATE FUNCTION "count_flow"(p_case cases, p_day date, p_online int, p_direct int, p_early int, p_on_time int, p_late int, p_ended int)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO daily_flows AS f (unit_code, procedure_code, day, received_online, received_direct, early, on_time, late, ended_otherwise)
  VALUES (p_case.unit_code, p_case.procedure_code, p_day, p_online, p_direct, p_early, p_on_time, p_late, p_ended)
  ON CONFLICT (unit_code, procedure_code, day) DO UPDATE SET
    received_online = f.received_online + excluded.received_online,
    received_direct = f.received_direct + excluded.received_direct,
    early = f.early + excluded.early, on_time = f.on_time + excluded.on_time, late = f.late + excluded.late,
    ended_otherwise = f.ended_otherwise + excluded.ended_otherwise
$$;
CREATE FUNCTION "count_open"(p_case cases, p_day date, p_delta int) RETURNS void LANGUAGE sql AS $$
  INSERT INTO daily_open AS o (unit_code, procedure_code, day, due_on, delta)
  VALUES (p_case.unit_code, p_case.procedure_code, p_day, coalesce(p_case.due_on, 'infinity'), p_delta)
  ON CONFLICT (unit_code, procedure_code, day, due_on) DO UPDATE SET delta = o.delta + excluded.delta
$$;
CREATE FUNCTION "count_case"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := (NEW.changed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
  was_open boolean := OLD.accepted_on IS NOT NULL AND OLD.finished_on IS NULL AND OLD.ended_on IS NULL;
  is_open boolean := NEW.accepted_on IS NOT NULL AND NEW.finished_on IS NULL AND NEW.ended_on IS NULL;
  leaves boolean;
  enters boolean;
BEGIN
  IF OLD.accepted_on IS NULL AND NEW.accepted_on IS NOT NULL THEN
    PERFORM count_flow(NEW, NEW.accepted_on,
      (NEW.channel IN ('online', 'assisted'))::int, (NEW.channel IN ('direct', 'post'))::int, 0, 0, 0, 0);
  END IF;
  IF OLD.finished_on IS NULL AND NEW.finished_on IS NOT NULL THEN
    PERFORM count_flow(NEW, NEW.finished_on, 0, 0, (NEW.finished_on < NEW.due_on)::int,
      (NEW.finished_on = NEW.due_on)::int, (NEW.finished_on > NEW.due_on)::int, 0);
  END IF;
  IF OLD.ended_on IS NULL AND NEW.ended_on IS NOT NULL AND NEW.accepted_on IS NOT NULL THEN
    PERFORM count_flow(NEW, NEW.ended_on, 0, 0, 0, 0, 0, 1);
  END IF;
  -- Open files last, and by due date: transactions that count the same rows lock them in the same order.
  leaves := was_open AND (NOT is_open OR OLD.due_on IS DISTINCT FROM NEW.due_on);
  enters := is_open AND (NOT was_open OR OLD.due_on IS DISTINCT FROM NEW.due_on);
  IF leaves AND enters AND coalesce(NEW.due_on, 'infinity') < coalesce(OLD.due_on, 'infinity') THEN
    PERFORM count_open(NEW, today, 1);
    PERFORM count_open(OLD, today, -1);
  ELSE
    IF leaves THEN PERFORM count_open(OLD, today, -1); END IF;
    IF enters THEN PERFORM count_open(NEW, today, 1); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "cases_count" AFTER UPDATE OF "accepted_on", "due_on", "finished_on", "ended_on" ON "cases"
  FOR EACH ROW EXECUTE FUNCTION "count_case"();

-- The only way by which the application puts work into the queue: named tasks, identifiers as payload.
CREATE FUNCTION "enqueue"(p_task text, p_payload json, p_key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('deliver-message', 'send-password-reset') THEN
    RAISE EXCEPTION 'no such task: %', p_task;
  END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, job_key => p_key, max_attempts => 25);
END $$;

-- The application's role: it serves, it cannot alter tables, nor change or delete history.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') THEN CREATE ROLE app NOLOGIN; END IF;
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO app;
REVOKE EXECUTE ON FUNCTION "count_flow", "count_open", "count_case", "refuse_change" FROM app;
GRANT INSERT, UPDATE ON "units", "divisions", "posts", "targets", "accounts", "sessions", "password_resets", "drafts",
  "counters", "messages", "scenario_runs", "case_people", "case_results" TO app;
GRANT INSERT, UPDATE, DELETE ON "rate_limits", "parked_forms" TO app;
GRANT DELETE ON "sessions", "password_resets", "drafts", "scenario_runs" TO app;
GRANT INSERT ON "case_answers", "case_texts", "fee_receipts", "stored_files", "demo_mails" TO app;
GRANT UPDATE ("removed_at") ON "stored_files" TO app;
