-- which task of a file became which of Kith, so that the same brought in again adds nothing, and for the undo
create table import_task (
    workspace_id uuid not null,
    fingerprint varchar(64) not null,
    task_id uuid not null,
    batch_id uuid not null,
    constraint import_task_pk primary key (workspace_id, fingerprint),
    constraint import_task_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_task_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade
);
create index import_task_by_batch on import_task (batch_id, task_id);
