-- CreateEnum
CREATE TYPE "ActivityStatus" AS ENUM ('new', 'active', 'dormant', 'closed');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('queued', 'sent', 'delivered', 'bounced', 'complained', 'needsReview', 'abandoned');

-- CreateEnum
CREATE TYPE "RegistrationStage" AS ENUM ('verifying', 'describing', 'reviewing', 'answering', 'preparing', 'active', 'rejected', 'expired', 'withdrawn', 'erased');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('support', 'procurement_manager', 'admin');

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('admin', 'staff', 'storefront');

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT,
    "what" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "codes" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "registrationId" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address_tries" (
    "addressHash" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL,

    CONSTRAINT "address_tries_pkey" PRIMARY KEY ("addressHash")
);

-- CreateTable
CREATE TABLE "address_rounds" (
    "siteId" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "round" INTEGER NOT NULL,

    CONSTRAINT "address_rounds_pkey" PRIMARY KEY ("siteId","addressHash")
);

-- CreateTable
CREATE TABLE "customers" (
    "id" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "company" JSONB NOT NULL,
    "contact" JSONB NOT NULL,
    "addresses" JSONB NOT NULL DEFAULT '[]',
    "companyName" TEXT,
    "firstName" TEXT,
    "lastName" TEXT,
    "country" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "activeFrom" TIMESTAMPTZ(3),
    "activeFromDay" TEXT,
    "onHold" BOOLEAN NOT NULL DEFAULT false,
    "activityStatus" "ActivityStatus" NOT NULL DEFAULT 'new',
    "groupId" TEXT NOT NULL,
    "tags" TEXT[],
    "preferredCurrency" TEXT,
    "newsletter" BOOLEAN NOT NULL DEFAULT false,
    "pricing" JSONB,
    "serviceDays" JSONB,
    "lastSignInAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_id_claims" (
    "customerId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,

    CONSTRAINT "customer_id_claims_pkey" PRIMARY KEY ("customerId")
);

-- CreateTable
CREATE TABLE "customer_groups" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "categories" TEXT[],
    "builtIn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "customer_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_types" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "price_types_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "carriers" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "carriers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT,
    "entry" INTEGER,
    "customerId" TEXT,
    "staffId" TEXT,
    "siteId" TEXT,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "MessageState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "firstTriedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "providerId" TEXT,
    "error" TEXT,
    "worthlessAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "registrationId" TEXT,
    "customerId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secret" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "id" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" INTEGER,
    "contentType" TEXT,
    "location" TEXT,
    "body" TEXT,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "registrations" (
    "id" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "inviteId" TEXT NOT NULL,
    "email" TEXT,
    "round" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "stage" "RegistrationStage" NOT NULL DEFAULT 'verifying',
    "entries" INTEGER NOT NULL DEFAULT 0,
    "runId" TEXT,
    "draft" JSONB,
    "details" JSONB,
    "changed" JSONB,
    "companyName" TEXT,
    "firstName" TEXT,
    "lastName" TEXT,
    "country" TEXT,
    "question" JSONB,
    "rejection" JSONB,
    "decidedById" TEXT,
    "decidedByName" TEXT,
    "setup" JSONB,
    "missing" TEXT[],
    "activatesAt" TIMESTAMPTZ(3),
    "customerId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verifiedAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "nextDueAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erasingAt" TIMESTAMPTZ(3),

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeline_entries" (
    "registrationId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "what" TEXT NOT NULL,
    "stage" "RegistrationStage" NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT,
    "messageKey" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "timeline_entries_pkey" PRIMARY KEY ("registrationId","n")
);

-- CreateTable
CREATE TABLE "submissions" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "details" JSONB,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "words" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_contents" (
    "documentId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "document_contents_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "sites" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storefrontUrl" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "brand" JSONB NOT NULL,
    "policies" JSONB NOT NULL DEFAULT '{}',
    "form" JSONB NOT NULL DEFAULT '{}',
    "rejectedUrl" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invites" (
    "id" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "permanent" BOOLEAN NOT NULL DEFAULT false,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rejection_reasons" (
    "id" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "rejection_reasons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presets" (
    "id" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "setup" JSONB NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "presets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "StaffRole"[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scope" "ApiScope" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at", "id");

-- CreateIndex
CREATE INDEX "audit_entries_subjectId_idx" ON "audit_entries"("subjectId");

-- CreateIndex
CREATE INDEX "codes_settledAt_usedAt_idx" ON "codes"("settledAt", "usedAt");

-- CreateIndex
CREATE INDEX "codes_registrationId_seq_idx" ON "codes"("registrationId", "seq" DESC);

-- CreateIndex
CREATE INDEX "codes_addressHash_claimedAt_idx" ON "codes"("addressHash", "claimedAt");

-- CreateIndex
CREATE INDEX "customers_createdAt_id_idx" ON "customers"("createdAt", "id");

-- CreateIndex
CREATE INDEX "customers_companyName_id_idx" ON "customers"("companyName", "id");

-- CreateIndex
CREATE INDEX "customers_lastName_id_idx" ON "customers"("lastName", "id");

-- CreateIndex
CREATE UNIQUE INDEX "customers_siteId_email_key" ON "customers"("siteId", "email");

-- CreateIndex
CREATE INDEX "customer_id_claims_registrationId_idx" ON "customer_id_claims"("registrationId");

-- CreateIndex
CREATE INDEX "messages_registrationId_createdAt_idx" ON "messages"("registrationId", "createdAt");

-- CreateIndex
CREATE INDEX "messages_customerId_createdAt_idx" ON "messages"("customerId", "createdAt");

-- CreateIndex
CREATE INDEX "messages_to_createdAt_idx" ON "messages"("to", "createdAt");

-- CreateIndex
CREATE INDEX "messages_createdAt_id_idx" ON "messages"("createdAt", "id");

-- CreateIndex
CREATE INDEX "notices_doneAt_createdAt_idx" ON "notices"("doneAt", "createdAt");

-- CreateIndex
CREATE INDEX "idempotency_keys_createdAt_idx" ON "idempotency_keys"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_customerId_key" ON "registrations"("customerId");

-- CreateIndex
CREATE INDEX "registrations_stage_submittedAt_id_idx" ON "registrations"("stage", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "registrations_submittedAt_id_idx" ON "registrations"("submittedAt", "id");

-- CreateIndex
CREATE INDEX "registrations_createdAt_id_idx" ON "registrations"("createdAt", "id");

-- CreateIndex
CREATE INDEX "registrations_updatedAt_id_idx" ON "registrations"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "registrations_companyName_id_idx" ON "registrations"("companyName", "id");

-- CreateIndex
CREATE INDEX "registrations_siteId_stage_idx" ON "registrations"("siteId", "stage");

-- CreateIndex
CREATE INDEX "registrations_email_idx" ON "registrations"("email");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_siteId_email_round_key" ON "registrations"("siteId", "email", "round");

-- CreateIndex
CREATE INDEX "submissions_registrationId_idx" ON "submissions"("registrationId");

-- CreateIndex
CREATE INDEX "words_registrationId_idx" ON "words"("registrationId");

-- CreateIndex
CREATE INDEX "comments_registrationId_createdAt_idx" ON "comments"("registrationId", "createdAt");

-- CreateIndex
CREATE INDEX "documents_registrationId_idx" ON "documents"("registrationId");

-- CreateIndex
CREATE UNIQUE INDEX "invites_token_key" ON "invites"("token");

-- CreateIndex
CREATE INDEX "invites_siteId_idx" ON "invites"("siteId");

-- CreateIndex
CREATE INDEX "rejection_reasons_siteId_idx" ON "rejection_reasons"("siteId");

-- CreateIndex
CREATE INDEX "presets_siteId_idx" ON "presets"("siteId");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- AddForeignKey
ALTER TABLE "customers" ADD CONSTRAINT "customers_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customers" ADD CONSTRAINT "customers_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "customer_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_inviteId_fkey" FOREIGN KEY ("inviteId") REFERENCES "invites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "words" ADD CONSTRAINT "words_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_contents" ADD CONSTRAINT "document_contents_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "sites"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection_reasons" ADD CONSTRAINT "rejection_reasons_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "sites"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presets" ADD CONSTRAINT "presets_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "sites"("id") ON DELETE CASCADE ON UPDATE CASCADE;
