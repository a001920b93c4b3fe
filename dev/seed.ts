import { applyMigrations } from '../prisma/migrate.ts';
import { seed } from '../prisma/seed.ts';

const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('DATABASE_URL is missing');
  process.exit(1);
}
await applyMigrations(url);
await seed(url);
