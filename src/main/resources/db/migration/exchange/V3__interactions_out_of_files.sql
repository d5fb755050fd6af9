-- which interaction a row of a file became, so that the same row brought in again adds nothing, and for the undo
create table import_interaction (
    workspace_id uuid not null,
    fingerprint varchar(64) not null,
    interaction_id uuid not null,
    batch_id uuid not null,
    row_number bigint not null,
    constraint import_interaction_pk primary key (workspace_id, fingerprint, interaction_id),
    constraint import_interaction_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_interaction_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade
);
create index import_interaction_by_batch on import_interaction (batch_id, row_number);
