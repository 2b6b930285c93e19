-- Papers: uploads in pieces, an order among the files of a paper, and quarantine until a scanner has looked.

-- Where a file stands among the others of its paper; equal places follow the time of arrival.
ALTER TABLE "stored_files" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;
-- Files from before there was a scanner, and all where none is configured, are 'unscanned' and are served.
ALTER TABLE "stored_files" ADD COLUMN "scan" TEXT NOT NULL DEFAULT 'unscanned';
ALTER TABLE "stored_files" ADD COLUMN "scanned_at" TIMESTAMPTZ(6);
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_scan"
  CHECK ("scan" IN ('unscanned', 'waiting', 'clean', 'infected'));
CREATE INDEX "stored_files_waiting_idx" ON "stored_files"("created_at") WHERE "scan" = 'waiting';

CREATE TABLE "uploads" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "paper_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "sha256" BYTEA,
    "begun_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "file_id" UUID,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "uploads_received" CHECK ("received" BETWEEN 0 AND "size")
);
CREATE INDEX "uploads_draft_id_idx" ON "uploads"("draft_id");
CREATE INDEX "uploads_expires_at_idx" ON "uploads"("expires_at");

CREATE TABLE "upload_pieces" (
    "upload_id" UUID NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,

    CONSTRAINT "upload_pieces_pkey" PRIMARY KEY ("upload_id", "starts_at")
);
ALTER TABLE "upload_pieces" ADD CONSTRAINT "upload_pieces_upload_id_fkey"
  FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "upload_pieces_storage_key_key" ON "upload_pieces"("storage_key");
CREATE INDEX "stored_files_storage_key_idx" ON "stored_files"("storage_key");

COMMENT ON TABLE "uploads" IS 'Files on their way in pieces; swept when their time is over';
COMMENT ON TABLE "upload_pieces" IS 'What has arrived of an upload; content in the file store';

-- As before, and: a stored file is looked at by the scanner.
CREATE OR REPLACE FUNCTION "enqueue"(p_task text, p_payload json, p_key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('deliver-message', 'deliver-file-messages', 'send-password-reset', 'keep-slip', 'recount-calendar',
    'scan-file') THEN
    RAISE EXCEPTION 'no such task: %', p_task;
  END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, job_key => p_key, max_attempts => 25,
    queue_name => CASE p_task WHEN 'deliver-file-messages' THEN p_key END);
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON "uploads" TO app;
GRANT SELECT, INSERT, DELETE ON "upload_pieces" TO app;
GRANT UPDATE ("place", "scan", "scanned_at") ON "stored_files" TO app;
