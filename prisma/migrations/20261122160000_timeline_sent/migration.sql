ALTER TABLE "timeline_entries" ADD COLUMN "sent" JSONB;
ALTER TABLE "registrations" ADD COLUMN "missed" JSONB;

-- Small, as few wait: mails that nobody has tried to send are looked for among them.
CREATE INDEX "messages_queued_idx" ON "messages"("createdAt") WHERE "state" = 'queued';
