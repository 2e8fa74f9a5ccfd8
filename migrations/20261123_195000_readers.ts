import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "sizes_a480_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a480_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a480_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a480_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a480_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a480_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w720_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w720_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w720_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w720_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_w720_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_w720_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a720_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a720_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a720_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a720_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a720_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a720_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_filename" varchar;
  ALTER TABLE "newsroom" ADD COLUMN "home_picks" jsonb;
  ALTER TABLE "newsroom" ADD COLUMN "contact_email" varchar;
  CREATE INDEX "media_sizes_a480_sizes_a480_filename_idx" ON "media" USING btree ("sizes_a480_filename");
  CREATE INDEX "media_sizes_w720_sizes_w720_filename_idx" ON "media" USING btree ("sizes_w720_filename");
  CREATE INDEX "media_sizes_a720_sizes_a720_filename_idx" ON "media" USING btree ("sizes_a720_filename");
  CREATE INDEX "media_sizes_a960_sizes_a960_filename_idx" ON "media" USING btree ("sizes_a960_filename");
  CREATE INDEX "media_sizes_a1440_sizes_a1440_filename_idx" ON "media" USING btree ("sizes_a1440_filename");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_sizes_a480_sizes_a480_filename_idx";
  DROP INDEX "media_sizes_w720_sizes_w720_filename_idx";
  DROP INDEX "media_sizes_a720_sizes_a720_filename_idx";
  DROP INDEX "media_sizes_a960_sizes_a960_filename_idx";
  DROP INDEX "media_sizes_a1440_sizes_a1440_filename_idx";
  ALTER TABLE "media" DROP COLUMN "sizes_a480_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a480_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a480_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a480_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a480_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a480_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_w720_url";
  ALTER TABLE "media" DROP COLUMN "sizes_w720_width";
  ALTER TABLE "media" DROP COLUMN "sizes_w720_height";
  ALTER TABLE "media" DROP COLUMN "sizes_w720_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_w720_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_w720_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_a720_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a720_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a720_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a720_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a720_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a720_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_filename";
  ALTER TABLE "newsroom" DROP COLUMN "home_picks";
  ALTER TABLE "newsroom" DROP COLUMN "contact_email";`)
}
