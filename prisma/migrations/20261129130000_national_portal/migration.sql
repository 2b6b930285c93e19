-- The national portal: people who sign in elsewhere, systems that file and follow, and the news sent to them.

-- Who somebody is to an identity provider. Its subject may be the number of an identity card, so that only a keyed
-- digest is kept; what it said about the person is sealed.
CREATE TABLE "identities" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject_digest" BYTEA NOT NULL,
    "facts" BYTEA NOT NULL,
    "linked_at" TIMESTAMPTZ(6) NOT NULL,
    "last_used_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "identities_issuer_subject_digest_key" ON "identities"("issuer", "subject_digest");
CREATE UNIQUE INDEX "identities_account_id_issuer_key" ON "identities"("account_id", "issuer");
ALTER TABLE "identities" ADD CONSTRAINT "identities_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A system that speaks to ours. Its account owns what it files; nobody signs in with it.
CREATE TABLE "api_clients" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "scopes" TEXT[] NOT NULL,
    "hook_url" TEXT,
    "hook_turn" INTEGER NOT NULL DEFAULT 0,
    "hook_turned_at" TIMESTAMPTZ(6),
    "hook_turned_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_clients_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "api_clients_scopes" CHECK ("scopes" <@ ARRAY['submit', 'follow']::text[]),
    CONSTRAINT "api_clients_hook_url" CHECK ("hook_url" ~ '^https?://')
);
CREATE INDEX "api_clients_unit_code_idx" ON "api_clients"("unit_code");
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_id_fkey"
  FOREIGN KEY ("id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_unit_code_fkey"
  FOREIGN KEY ("unit_code") REFERENCES "units"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL,
    "client_id" UUID NOT NULL,
    "secret_digest" BYTEA NOT NULL,
    "issued_by" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_on" DATE NOT NULL,
    "noted_at" TIMESTAMPTZ(6),
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "api_keys_id" CHECK ("id" ~ '^[0-9a-f]{16}$'),
    CONSTRAINT "api_keys_secret_digest" CHECK (length("secret_digest") = 32)
);
CREATE INDEX "api_keys_client_id_idx" ON "api_keys"("client_id");
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_client_id_fkey"
  FOREIGN KEY ("client_id") REFERENCES "api_clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A request under an Idempotency-Key: what it asked, as a keyed digest, and what it was answered (identifiers only).
CREATE TABLE "api_requests" (
    "client_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "answer" JSONB,

    CONSTRAINT "api_requests_pkey" PRIMARY KEY ("client_id", "key"),
    CONSTRAINT "api_requests_key" CHECK (length("key") BETWEEN 1 AND 200)
);
CREATE INDEX "api_requests_started_at_idx" ON "api_requests"("started_at");
ALTER TABLE "api_requests" ADD CONSTRAINT "api_requests_client_id_fkey"
  FOREIGN KEY ("client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Sent ahead of the application that will name it.
CREATE TABLE "api_files" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "size" INTEGER,
    "sha256" BYTEA,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "api_files_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "api_files_received" CHECK (("size" IS NULL) = ("sha256" IS NULL))
);
CREATE UNIQUE INDEX "api_files_storage_key_key" ON "api_files"("storage_key");
CREATE INDEX "api_files_client_id_idx" ON "api_files"("client_id");
CREATE INDEX "api_files_expires_at_idx" ON "api_files"("expires_at");
ALTER TABLE "api_files" ADD CONSTRAINT "api_files_client_id_fkey"
  FOREIGN KEY ("client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- News for a system: which event of which file, and whether it has arrived. What is sent is made of these when it is sent.
CREATE TABLE "web_hook_deliveries" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "web_hook_deliveries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "web_hook_deliveries_state" CHECK ("state" IN ('waiting', 'arrived', 'dead'))
);
CREATE UNIQUE INDEX "web_hook_deliveries_client_id_case_id_seq_key" ON "web_hook_deliveries"("client_id", "case_id", "seq");
CREATE INDEX "web_hook_deliveries_state_updated_at_idx" ON "web_hook_deliveries"("state", "updated_at");
ALTER TABLE "web_hook_deliveries" ADD CONSTRAINT "web_hook_deliveries_client_id_fkey"
  FOREIGN KEY ("client_id") REFERENCES "api_clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "web_hook_deliveries" ADD CONSTRAINT "web_hook_deliveries_case_id_seq_fkey"
  FOREIGN KEY ("case_id", "seq") REFERENCES "events"("case_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A delivery that waits has its job, whoever wrote it: the job is put into the queue with the row, or not at all. Those
-- for one system go one after the other, so that one that never answers holds up a single worker. Twelve tries are spread
-- over about a day.
CREATE FUNCTION "queue_web_hook"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('deliver-web-hook', json_build_object('deliveryId', NEW.id),
    job_key => 'hook:' || NEW.id, max_attempts => 12, queue_name => 'hook:' || NEW.client_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "web_hook_deliveries_queue" AFTER INSERT ON "web_hook_deliveries"
  FOR EACH ROW WHEN (NEW.state = 'waiting') EXECUTE FUNCTION "queue_web_hook"();
CREATE TRIGGER "web_hook_deliveries_queue_again" AFTER UPDATE OF "state" ON "web_hook_deliveries"
  FOR EACH ROW WHEN (NEW.state = 'waiting' AND OLD.state <> 'waiting') EXECUTE FUNCTION "queue_web_hook"();

-- Where a file stands in the order of changes, for whoever reads them page by page.
CREATE TABLE "case_changes" (
    "case_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "case_changes_pkey" PRIMARY KEY ("case_id")
);
CREATE UNIQUE INDEX "case_changes_position_key" ON "case_changes"("position");
ALTER TABLE "case_changes" ADD CONSTRAINT "case_changes_case_id_fkey"
  FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE SEQUENCE "case_change_positions" AS bigint;
INSERT INTO "case_changes" ("case_id", "position")
SELECT "id", row_number() OVER (ORDER BY "changed_at", "id") FROM "cases";
-- One number is left out, so that the sequence counts as used from its first change on.
SELECT setval('case_change_positions', (SELECT coalesce(max("position"), 0) + 1 FROM "case_changes"));

-- Positions are given when events are appended and seen when transactions commit, which is another order. Whoever is
-- about to take one therefore says so by a lock that bears the last position given; it ends with the transaction, after
-- what it wrote can be seen.
CREATE FUNCTION "note_case_change"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before bigint;
BEGIN
  SELECT last_value INTO before FROM case_change_positions;
  PERFORM pg_advisory_xact_lock_shared('case_changes'::regclass::oid::int, before::int);
  INSERT INTO case_changes (case_id, position) VALUES (NEW.case_id, nextval('case_change_positions'))
  ON CONFLICT (case_id) DO UPDATE SET position = excluded.position;
  RETURN NULL;
END $$;
CREATE TRIGGER "events_note_change" AFTER INSERT ON "events" FOR EACH ROW EXECUTE FUNCTION "note_case_change"();

-- The position up to which nothing can appear any more: everything there is committed, or never will be. Read the
-- sequence first: who locks after we have looked takes a later position than that.
CREATE FUNCTION "settled_position"() RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  given bigint;
  pending bigint;
BEGIN
  SELECT last_value INTO given FROM case_change_positions;
  SELECT min(objid::bigint) INTO pending FROM pg_locks
  WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'case_changes'::regclass::oid
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
  RETURN least(given, coalesce(pending, given));
END $$;

COMMENT ON TABLE "identities" IS 'Accounts at identity providers by which people sign in; subjects only as keyed digests';
COMMENT ON TABLE "api_clients" IS 'Systems that file applications and follow files of a unit and those below it';
COMMENT ON TABLE "api_keys" IS 'Keys of systems; of the secret only its keyed digest';
COMMENT ON TABLE "api_requests" IS 'Requests under an Idempotency-Key and their answers; swept after a week';
COMMENT ON TABLE "api_files" IS 'Files sent ahead of an application; swept when their time is over';
COMMENT ON TABLE "web_hook_deliveries" IS 'News about files for systems, and whether it has arrived';
COMMENT ON TABLE "case_changes" IS 'The place of each file in the order of changes, for the status feed';

REVOKE EXECUTE ON FUNCTION "queue_web_hook", "note_case_change", "settled_position" FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "settled_position" TO app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "identities", "api_requests", "api_files" TO app;
GRANT SELECT, INSERT, UPDATE ON "api_clients", "web_hook_deliveries" TO app;
GRANT SELECT, INSERT ON "api_keys" TO app;
-- A key that was revoked or has run out never opens again.
GRANT UPDATE ("noted_at", "last_used_at", "revoked_at") ON "api_keys" TO app;
GRANT SELECT ON "case_changes" TO app;
