-- a task may have a time of day, an owner, and a rule by which it comes again
alter table nurture_task add column due_at time;
alter table nurture_task add column owner_id uuid;
alter table nurture_task add column repeat_every integer;
alter table nurture_task add column repeat_unit varchar(5);
-- one bit for each day of the week, Monday the lowest
alter table nurture_task add column repeat_days integer;
alter table nurture_task add column repeat_from varchar(4);
alter table nurture_task add column repeat_start date;
alter table nurture_task add column repeat_slot date;
-- the occurrence that it came after; unique, so that doing one twice makes one next. No foreign key: a deleted task
-- may be brought back under its id.
alter table nurture_task add column follows_id uuid;
alter table nurture_task add constraint nurture_task_follows_unique
    unique (follows_id);
alter table nurture_task add constraint nurture_task_owner_fk
    foreign key (owner_id) references app_user (id) on delete set null;
create index nurture_task_by_owner on nurture_task (owner_id);
create index nurture_task_open on nurture_task (workspace_id, done_at, due_on, due_at, id);
