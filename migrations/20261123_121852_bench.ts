import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"ar" varchar NOT NULL,
  	"variants_ar" jsonb DEFAULT '[]'::jsonb,
  	"forbidden_ar" jsonb DEFAULT '[]'::jsonb,
  	"en" varchar NOT NULL,
  	"alternatives_en" jsonb DEFAULT '[]'::jsonb,
  	"forbidden_en" jsonb DEFAULT '[]'::jsonb,
  	"kind" varchar DEFAULT 'other' NOT NULL,
  	"contexts" jsonb DEFAULT '[]'::jsonb,
  	"note" varchar,
  	"folded" varchar,
  	"by" numeric,
  	"revision" numeric DEFAULT 1 NOT NULL,
  	"retired_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "memory_units" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"source_text" varchar NOT NULL,
  	"target_text" varchar NOT NULL,
  	"source_key" varchar NOT NULL,
  	"fold_key" varchar NOT NULL,
  	"previous_key" varchar DEFAULT '',
  	"next_key" varchar DEFAULT '',
  	"article" numeric,
  	"translation" numeric,
  	"row" varchar NOT NULL,
  	"sentence" numeric,
  	"origin" varchar NOT NULL,
  	"reviewed" boolean DEFAULT true NOT NULL,
  	"by" numeric,
  	"by_name" varchar DEFAULT '',
  	"learned_at" timestamp(3) with time zone NOT NULL,
  	"corrected_at" timestamp(3) with time zone,
  	"superseded_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "notifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user" numeric NOT NULL,
  	"kind" varchar NOT NULL,
  	"article" numeric,
  	"translation" numeric,
  	"thread" numeric,
  	"row" varchar,
  	"excerpt" varchar,
  	"by" numeric,
  	"by_name" varchar DEFAULT '',
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "looks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person" numeric NOT NULL,
  	"translation" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"rows" jsonb NOT NULL
  );
  
  ALTER TABLE "translations" ADD COLUMN "place" numeric;
  ALTER TABLE "threads" ADD COLUMN "side" varchar;
  ALTER TABLE "threads" ADD COLUMN "offset" numeric;
  ALTER TABLE "newsroom" ADD COLUMN "machine_drafts" boolean DEFAULT false;
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "memory_units_article_idx" ON "memory_units" USING btree ("article");
  CREATE INDEX "memory_units_translation_idx" ON "memory_units" USING btree ("translation");
  CREATE INDEX "notifications_article_idx" ON "notifications" USING btree ("article");
  CREATE INDEX "notifications_translation_idx" ON "notifications" USING btree ("translation");
  CREATE INDEX "notifications_thread_idx" ON "notifications" USING btree ("thread");
  CREATE INDEX "looks_translation_idx" ON "looks" USING btree ("translation");
  CREATE UNIQUE INDEX "person_translation_idx" ON "looks" USING btree ("person","translation");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "terms" CASCADE;
  DROP TABLE "memory_units" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "looks" CASCADE;
  ALTER TABLE "translations" DROP COLUMN "place";
  ALTER TABLE "threads" DROP COLUMN "side";
  ALTER TABLE "threads" DROP COLUMN "offset";
  ALTER TABLE "newsroom" DROP COLUMN "machine_drafts";`)
}
