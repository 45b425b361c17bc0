import { migration } from '../migration.ts'

/** Events, audit trail and idempotency keys: what every change set writes besides its resources. */
export const base = migration(1, 'base', [
  `create table event (
    seq bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    id text collate "C" not null,
    type text not null,
    kind text not null,
    resource_id text collate "C" not null,
    version integer not null,
    at timestamptz not null,
    actor_id text not null,
    on_behalf_of text,
    correlation_id text not null,
    resource text not null,
    previous text
  ) with (toast_tuple_target = 8160)`,
  'create index on event (xid, seq)',
  'create index on event (id)',
  // Everything before done_xid was handed on. While a window is handed on in parts, it ends before window_xid, and goes
  // from after_seq to last_seq.
  `create table outbox_position (
    name text primary key,
    done_xid xid8 not null,
    window_xid xid8,
    after_seq bigint,
    last_seq bigint
  )`,
  `insert into outbox_position (name, done_xid) values ('dispatch', '0')`,
  `create table audit (
    kind text collate "C" not null,
    resource_id text collate "C" not null,
    seq bigint generated always as identity,
    version integer not null,
    at timestamptz not null,
    actor_id text not null,
    on_behalf_of text,
    correlation_id text not null,
    action text not null,
    changed jsonb not null,
    primary key (kind, resource_id, seq)
  )`,
  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% only ever grows: % is refused', tg_table_name, lower(tg_op);
  end $$`,
  `create trigger append_only before update or delete or truncate on audit
    for each statement execute function refuse_change()`,
  `create trigger append_only before update or delete or truncate on event
    for each statement execute function refuse_change()`,
  `create table idempotency_key (
    key text collate "C" primary key,
    fingerprint text not null,
    token text not null,
    claimed_at timestamptz not null,
    lease_until timestamptz not null,
    keep_until timestamptz not null,
    status integer,
    headers text,
    body text
  )`,
  'create index on idempotency_key (claimed_at)',
])
