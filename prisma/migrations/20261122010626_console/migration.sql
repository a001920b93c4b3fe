-- Names sort as people expect, whatever the locale of the database.
DROP INDEX "customers_companyName_id_idx";
DROP INDEX "customers_lastName_id_idx";
DROP INDEX "registrations_companyName_id_idx";
DROP INDEX "registrations_submittedAt_id_idx";
ALTER TABLE "registrations"
    ALTER COLUMN "companyName" TYPE TEXT COLLATE "und-x-icu",
    ALTER COLUMN "firstName" TYPE TEXT COLLATE "und-x-icu",
    ALTER COLUMN "lastName" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "customers"
    ALTER COLUMN "companyName" TYPE TEXT COLLATE "und-x-icu",
    ALTER COLUMN "firstName" TYPE TEXT COLLATE "und-x-icu",
    ALTER COLUMN "lastName" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "price_types" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "carriers" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "customer_groups" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "sites" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";
ALTER TABLE "staff" ALTER COLUMN "name" TYPE TEXT COLLATE "und-x-icu";

-- What lists search in and sort by. "queue": who waits for a review first, longest waiting on top; then the rest, newest first.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER TABLE "registrations"
    ADD COLUMN "search" TEXT GENERATED ALWAYS AS (lower(
        coalesce("companyName", '') || ' ' || coalesce("firstName", '') || ' ' || coalesce("lastName", '') || ' ' ||
        coalesce("email", '') || ' ' || "id")) STORED,
    ADD COLUMN "queue" DOUBLE PRECISION GENERATED ALWAYS AS (
        CASE WHEN "stage" = 'reviewing'
            THEN extract(epoch FROM coalesce("submittedAt", "createdAt") AT TIME ZONE 'UTC')
            ELSE 2e10 - extract(epoch FROM coalesce("submittedAt", "createdAt") AT TIME ZONE 'UTC')
        END::double precision) STORED;
ALTER TABLE "customers"
    ADD COLUMN "search" TEXT GENERATED ALWAYS AS (lower(
        coalesce("companyName", '') || ' ' || coalesce("firstName", '') || ' ' || coalesce("lastName", '') || ' ' ||
        "email" || ' ' || "id")) STORED;
CREATE INDEX "registrations_search_idx" ON "registrations" USING gin ("search" gin_trgm_ops);
CREATE INDEX "customers_search_idx" ON "customers" USING gin ("search" gin_trgm_ops);

-- Lists show what has no value last in both directions, and an index serves one of them.
CREATE INDEX "registrations_queue_id_stage_erasingAt_idx" ON "registrations"("queue", "id", "stage", "erasingAt");
CREATE INDEX "registrations_stage_queue_id_erasingAt_idx" ON "registrations"("stage", "queue", "id", "erasingAt");
CREATE INDEX "registrations_stage_country_queue_id_erasingAt_idx" ON "registrations"("stage", "country", "queue", "id", "erasingAt");
CREATE INDEX "registrations_nextDueAt_id_idx" ON "registrations"("nextDueAt", "id");
CREATE INDEX "registrations_country_id_idx" ON "registrations"("country", "id");
CREATE INDEX "registrations_submittedAt_id_idx" ON "registrations"("submittedAt", "id");
CREATE INDEX "registrations_submittedAt_desc_idx" ON "registrations"("submittedAt" DESC NULLS LAST, "id" DESC);
CREATE INDEX "registrations_companyName_id_idx" ON "registrations"("companyName", "id");
CREATE INDEX "registrations_companyName_desc_idx" ON "registrations"("companyName" DESC NULLS LAST, "id" DESC);
CREATE INDEX "registrations_firstName_id_idx" ON "registrations"("firstName", "id");
CREATE INDEX "registrations_firstName_desc_idx" ON "registrations"("firstName" DESC NULLS LAST, "id" DESC);
CREATE INDEX "registrations_lastName_id_idx" ON "registrations"("lastName", "id");
CREATE INDEX "registrations_lastName_desc_idx" ON "registrations"("lastName" DESC NULLS LAST, "id" DESC);
CREATE INDEX "customers_companyName_id_idx" ON "customers"("companyName", "id");
CREATE INDEX "customers_companyName_desc_idx" ON "customers"("companyName" DESC NULLS LAST, "id" DESC);
CREATE INDEX "customers_firstName_id_idx" ON "customers"("firstName", "id");
CREATE INDEX "customers_firstName_desc_idx" ON "customers"("firstName" DESC NULLS LAST, "id" DESC);
CREATE INDEX "customers_lastName_id_idx" ON "customers"("lastName", "id");
CREATE INDEX "customers_lastName_desc_idx" ON "customers"("lastName" DESC NULLS LAST, "id" DESC);

-- What is due to be forgotten is found without reading all that ended.
CREATE INDEX "registrations_to_forget_idx" ON "registrations"("siteId", "endedAt") WHERE "email" IS NOT NULL;

-- Open consoles hear of every change of a registration or customer.
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('gatehouse_changes', json_build_object(
        'kind', TG_ARGV[0],
        'id', CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END ->> TG_ARGV[1])::text);
    RETURN NULL;
END $$;
CREATE TRIGGER tell_change AFTER INSERT OR DELETE OR UPDATE OF "entries", "stage", "erasingAt" ON "registrations"
    FOR EACH ROW EXECUTE FUNCTION tell_change('registration', 'id');
CREATE TRIGGER tell_change AFTER INSERT OR DELETE OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION tell_change('customer', 'id');
CREATE TRIGGER tell_change AFTER INSERT ON "comments"
    FOR EACH ROW EXECUTE FUNCTION tell_change('registration', 'registrationId');
CREATE TRIGGER tell_change AFTER UPDATE OF "state" ON "messages"
    FOR EACH ROW WHEN (NEW."registrationId" IS NOT NULL)
    EXECUTE FUNCTION tell_change('registration', 'registrationId');

ALTER TABLE "invites" ADD COLUMN "closedAt" TIMESTAMPTZ(3);

ALTER TABLE "notices" ADD COLUMN "messageId" TEXT, ADD COLUMN "staffId" TEXT;

ALTER TABLE "staff" ADD COLUMN "userId" TEXT;

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factors" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "two_factors_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_userId_idx" ON "sessions"("userId");

-- CreateIndex
CREATE INDEX "credentials_userId_idx" ON "credentials"("userId");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE INDEX "two_factors_userId_idx" ON "two_factors"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "staff_userId_key" ON "staff"("userId");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
