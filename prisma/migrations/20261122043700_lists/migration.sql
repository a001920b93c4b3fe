-- One of 1024 lots, by the hash of the id: each is a sample of the whole, taken at random.
ALTER TABLE "registrations" ADD COLUMN "lot" INTEGER GENERATED ALWAYS AS (hashtext("id") & 1023) STORED;
ALTER TABLE "customers" ADD COLUMN "lot" INTEGER GENERATED ALWAYS AS (hashtext("id") & 1023) STORED;
CREATE INDEX "registrations_lot_stage_nextDueAt_erasingAt_idx" ON "registrations"("lot", "stage", "nextDueAt", "erasingAt");
CREATE INDEX "customers_lot_idx" ON "customers"("lot");

-- With few values looked at, a rare word seems as common as others.
ALTER TABLE "registrations" ALTER COLUMN "search" SET STATISTICS 1000;
ALTER TABLE "customers" ALTER COLUMN "search" SET STATISTICS 1000;

-- Very small, as it holds each stage once: what is in a stage is counted along it.
CREATE INDEX "registrations_in_stage_idx" ON "registrations"("stage") WHERE "erasingAt" IS NULL;
-- Customers are looked up among these with every list.
CREATE INDEX "registrations_erasing_idx" ON "registrations"("customerId") WHERE "erasingAt" IS NOT NULL;

DROP INDEX "registrations_siteId_stage_idx";
CREATE INDEX "registrations_siteId_id_idx" ON "registrations"("siteId", "id");
CREATE INDEX "registrations_stage_id_erasingAt_idx" ON "registrations"("stage", "id", "erasingAt");
CREATE INDEX "registrations_stage_nextDueAt_id_erasingAt_idx" ON "registrations"("stage", "nextDueAt", "id", "erasingAt");
CREATE INDEX "registrations_decidedAt_id_idx" ON "registrations"("decidedAt", "id");
CREATE INDEX "registrations_decidedAt_desc_idx" ON "registrations"("decidedAt" DESC NULLS LAST, "id" DESC, "stage", "submittedAt", "erasingAt");
CREATE INDEX "registrations_nextDueAt_desc_idx" ON "registrations"("nextDueAt" DESC NULLS LAST, "id" DESC);
CREATE INDEX "registrations_country_desc_idx" ON "registrations"("country" DESC NULLS LAST, "id" DESC);

CREATE INDEX "customers_siteId_id_idx" ON "customers"("siteId", "id");
CREATE INDEX "customers_country_id_idx" ON "customers"("country", "id");
CREATE INDEX "customers_country_desc_idx" ON "customers"("country" DESC NULLS LAST, "id" DESC);
CREATE INDEX "customers_country_createdAt_id_idx" ON "customers"("country", "createdAt", "id");
CREATE INDEX "customers_active_createdAt_id_idx" ON "customers"("active", "createdAt", "id");
CREATE INDEX "customers_onHold_createdAt_id_idx" ON "customers"("onHold", "createdAt", "id");
CREATE INDEX "customers_groupId_createdAt_id_idx" ON "customers"("groupId", "createdAt", "id");
CREATE INDEX "customers_tags_idx" ON "customers" USING gin ("tags");
