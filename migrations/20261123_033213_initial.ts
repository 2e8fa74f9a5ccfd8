import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"standfirst" varchar,
  	"dateline" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"lead_image" jsonb,
  	"writer_id" integer,
  	"authors" jsonb,
  	"sources" jsonb,
  	"equivalences" jsonb,
  	"stage" varchar DEFAULT 'draft' NOT NULL,
  	"release" varchar DEFAULT 'independent' NOT NULL,
  	"embargo_until" timestamp(3) with time zone,
  	"publish_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1 NOT NULL,
  	"base" numeric,
  	"live" numeric,
  	"folded_title" varchar,
  	"words" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"profiles_id" integer,
  	"users_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"language" varchar NOT NULL,
  	"title" varchar,
  	"standfirst" varchar,
  	"dateline" varchar,
  	"slug" varchar,
  	"body" jsonb,
  	"captions" jsonb,
  	"attributions" jsonb,
  	"translator_id" integer,
  	"reviewer_id" integer,
  	"stage" varchar DEFAULT 'waiting' NOT NULL,
  	"due_at" timestamp(3) with time zone,
  	"work" jsonb,
  	"approvals" jsonb,
  	"progress" jsonb,
  	"revision" numeric DEFAULT 1 NOT NULL,
  	"live" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric NOT NULL,
  	"translation" numeric,
  	"language" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"content" jsonb NOT NULL,
  	"printed" jsonb NOT NULL,
  	"topics" jsonb NOT NULL,
  	"source_ids" jsonb NOT NULL,
  	"media" jsonb NOT NULL,
  	"segments" jsonb NOT NULL,
  	"equivalences" jsonb NOT NULL,
  	"correction_note" varchar,
  	"approved_by" jsonb NOT NULL,
  	"words" numeric NOT NULL,
  	"first_published_at" timestamp(3) with time zone NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar
  );
  
  CREATE TABLE "revisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric NOT NULL,
  	"translation" numeric,
  	"number" numeric NOT NULL,
  	"stage" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"by" numeric,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"snapshot" jsonb NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name_ar" varchar NOT NULL,
  	"name_en" varchar,
  	"aliases_ar" jsonb,
  	"aliases_en" jsonb,
  	"folded" varchar,
  	"key" varchar,
  	"kind" varchar DEFAULT 'outlet' NOT NULL,
  	"country" varchar,
  	"languages" jsonb,
  	"reliability" varchar DEFAULT 'unknown',
  	"reliability_reason_ar" varchar,
  	"reliability_reason_en" varchar,
  	"website" varchar,
  	"feed" varchar,
  	"notes" varchar,
  	"contacts" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt_ar" varchar,
  	"alt_en" varchar,
  	"caption_ar" varchar,
  	"caption_en" varchar,
  	"credit_ar" varchar,
  	"credit_en" varchar,
  	"licence" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w480_url" varchar,
  	"sizes_w480_width" numeric,
  	"sizes_w480_height" numeric,
  	"sizes_w480_mime_type" varchar,
  	"sizes_w480_filesize" numeric,
  	"sizes_w480_filename" varchar,
  	"sizes_w960_url" varchar,
  	"sizes_w960_width" numeric,
  	"sizes_w960_height" numeric,
  	"sizes_w960_mime_type" varchar,
  	"sizes_w960_filesize" numeric,
  	"sizes_w960_filename" varchar,
  	"sizes_w1440_url" varchar,
  	"sizes_w1440_width" numeric,
  	"sizes_w1440_height" numeric,
  	"sizes_w1440_mime_type" varchar,
  	"sizes_w1440_filesize" numeric,
  	"sizes_w1440_filename" varchar
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name_ar" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "profiles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name_ar" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"bio_ar" varchar,
  	"bio_en" varchar,
  	"user_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "threads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric NOT NULL,
  	"translation" numeric,
  	"row" varchar,
  	"quote" varchar,
  	"kind" varchar NOT NULL,
  	"messages" jsonb NOT NULL,
  	"by" numeric,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric,
  	"translation" numeric,
  	"kind" varchar NOT NULL,
  	"by" numeric,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"data" jsonb NOT NULL,
  	"previous" varchar,
  	"hash" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name_ar" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"language" varchar DEFAULT 'ar',
  	"digits" varchar DEFAULT 'latn',
  	"theme" varchar DEFAULT 'system',
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "originals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric NOT NULL,
  	"filename" varchar,
  	"encoding" varchar NOT NULL,
  	"sha256" varchar NOT NULL,
  	"base64" varchar NOT NULL,
  	"by" numeric,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "newsroom" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"self_approval" boolean DEFAULT false,
  	"home_lead" numeric,
  	"languages" jsonb DEFAULT '["en"]'::jsonb,
  	"correction_policy_ar" varchar,
  	"correction_policy_en" varchar,
  	"about_ar" varchar,
  	"about_en" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles" ADD CONSTRAINT "articles_writer_id_users_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_profiles_fk" FOREIGN KEY ("profiles_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_translator_id_users_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_texts" ADD CONSTRAINT "users_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_title_idx" ON "articles" USING btree ("title");
  CREATE INDEX "articles_writer_idx" ON "articles" USING btree ("writer_id");
  CREATE INDEX "articles_stage_idx" ON "articles" USING btree ("stage");
  CREATE INDEX "articles_embargo_until_idx" ON "articles" USING btree ("embargo_until");
  CREATE INDEX "articles_publish_at_idx" ON "articles" USING btree ("publish_at");
  CREATE INDEX "articles_due_at_idx" ON "articles" USING btree ("due_at");
  CREATE INDEX "articles_base_idx" ON "articles" USING btree ("base");
  CREATE INDEX "articles_live_idx" ON "articles" USING btree ("live");
  CREATE INDEX "articles_folded_title_idx" ON "articles" USING btree ("folded_title");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_profiles_id_idx" ON "articles_rels" USING btree ("profiles_id");
  CREATE INDEX "articles_rels_users_id_idx" ON "articles_rels" USING btree ("users_id");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "translations_article_idx" ON "translations" USING btree ("article_id");
  CREATE INDEX "translations_translator_idx" ON "translations" USING btree ("translator_id");
  CREATE INDEX "translations_reviewer_idx" ON "translations" USING btree ("reviewer_id");
  CREATE INDEX "translations_stage_idx" ON "translations" USING btree ("stage");
  CREATE INDEX "translations_due_at_idx" ON "translations" USING btree ("due_at");
  CREATE INDEX "translations_live_idx" ON "translations" USING btree ("live");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE UNIQUE INDEX "article_language_idx" ON "translations" USING btree ("article_id","language");
  CREATE INDEX "editions_article_idx" ON "editions" USING btree ("article");
  CREATE INDEX "editions_translation_idx" ON "editions" USING btree ("translation");
  CREATE INDEX "editions_published_at_idx" ON "editions" USING btree ("published_at");
  CREATE INDEX "article_language_1_idx" ON "editions" USING btree ("article","language");
  CREATE INDEX "revisions_article_idx" ON "revisions" USING btree ("article");
  CREATE INDEX "revisions_translation_idx" ON "revisions" USING btree ("translation");
  CREATE INDEX "revisions_by_idx" ON "revisions" USING btree ("by");
  CREATE INDEX "revisions_at_idx" ON "revisions" USING btree ("at");
  CREATE INDEX "sources_name_ar_idx" ON "sources" USING btree ("name_ar");
  CREATE INDEX "sources_name_en_idx" ON "sources" USING btree ("name_en");
  CREATE INDEX "sources_folded_idx" ON "sources" USING btree ("folded");
  CREATE UNIQUE INDEX "sources_key_idx" ON "sources" USING btree ("key");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w480_sizes_w480_filename_idx" ON "media" USING btree ("sizes_w480_filename");
  CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
  CREATE INDEX "media_sizes_w1440_sizes_w1440_filename_idx" ON "media" USING btree ("sizes_w1440_filename");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE UNIQUE INDEX "profiles_slug_idx" ON "profiles" USING btree ("slug");
  CREATE UNIQUE INDEX "profiles_user_idx" ON "profiles" USING btree ("user_id");
  CREATE INDEX "profiles_updated_at_idx" ON "profiles" USING btree ("updated_at");
  CREATE INDEX "profiles_created_at_idx" ON "profiles" USING btree ("created_at");
  CREATE INDEX "threads_article_idx" ON "threads" USING btree ("article");
  CREATE INDEX "threads_translation_idx" ON "threads" USING btree ("translation");
  CREATE INDEX "threads_by_idx" ON "threads" USING btree ("by");
  CREATE INDEX "threads_resolved_by_idx" ON "threads" USING btree ("resolved_by");
  CREATE INDEX "threads_updated_at_idx" ON "threads" USING btree ("updated_at");
  CREATE INDEX "threads_created_at_idx" ON "threads" USING btree ("created_at");
  CREATE INDEX "events_article_idx" ON "events" USING btree ("article");
  CREATE INDEX "events_translation_idx" ON "events" USING btree ("translation");
  CREATE INDEX "events_kind_idx" ON "events" USING btree ("kind");
  CREATE INDEX "events_by_idx" ON "events" USING btree ("by");
  CREATE INDEX "events_at_idx" ON "events" USING btree ("at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_texts_order_parent" ON "users_texts" USING btree ("order","parent_id");
  CREATE INDEX "originals_article_idx" ON "originals" USING btree ("article");
  CREATE INDEX "originals_sha256_idx" ON "originals" USING btree ("sha256");
  CREATE INDEX "originals_by_idx" ON "originals" USING btree ("by");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "newsroom_home_lead_idx" ON "newsroom" USING btree ("home_lead");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "revisions" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "profiles" CASCADE;
  DROP TABLE "threads" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_texts" CASCADE;
  DROP TABLE "originals" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "newsroom" CASCADE;`)
}
