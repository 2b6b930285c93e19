-- Which questions of a draft were filled in before anything was typed, and where the answers come from: a map of the
-- question's name to 'profile', 'card' or the ISO day of an earlier application. No answers stand here.
ALTER TABLE "drafts" ADD COLUMN     "filled_in" JSONB NOT NULL DEFAULT '{}';
