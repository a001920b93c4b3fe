ALTER TABLE "timeline_entries" ADD COLUMN "sent" JSONB;
