create table import_batch (
    id uuid not null,
    workspace_id uuid not null,
    file_name varchar(255) not null,
    described varchar(500) not null,
    shape varchar(1000) not null,
    mapping varchar(200000) not null,
    status varchar(20) not null,
    rows_total bigint not null,
    rows_done bigint not null,
    added integer not null,
    joined integer not null,
    unchanged integer not null,
    set_aside integer not null,
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    -- what a restart, a stop or an undo did, in a sentence
    remark varchar(1000),
    lease_until timestamp with time zone,
    constraint import_batch_pk primary key (id),
    constraint import_batch_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
create index import_batch_by_workspace on import_batch (workspace_id, created_at);
create index import_batch_by_status on import_batch (status);

-- the file as it was dropped, in pieces, so that any server can go on with it after a restart
create table import_file_part (
    batch_id uuid not null,
    part_number integer not null,
    workspace_id uuid not null,
    content bytea not null,
    constraint import_file_part_pk primary key (batch_id, part_number),
    constraint import_file_part_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_file_part_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade
);

-- which person a row of a file became, so that the same row brought in again changes nothing
create table import_row (
    workspace_id uuid not null,
    fingerprint varchar(64) not null,
    contact_id uuid not null,
    batch_id uuid not null,
    constraint import_row_pk primary key (workspace_id, fingerprint),
    constraint import_row_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_row_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade,
    constraint import_row_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index import_row_by_contact on import_row (contact_id);
create index import_row_by_batch on import_row (batch_id);

-- what a batch did, for its undo
create table import_change (
    id uuid not null,
    workspace_id uuid not null,
    batch_id uuid not null,
    contact_id uuid not null,
    row_number bigint not null,
    -- nothing for somebody the batch added
    before_json varchar(200000),
    after_json varchar(200000) not null,
    interaction_id uuid,
    -- an undo came here and kept the person, since the user had changed them
    taken_back boolean not null,
    constraint import_change_pk primary key (id),
    constraint import_change_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_change_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade
);
create index import_change_by_batch on import_change (batch_id, row_number);

create table import_report_row (
    id uuid not null,
    workspace_id uuid not null,
    batch_id uuid not null,
    row_number bigint not null,
    line_number bigint not null,
    set_aside boolean not null,
    sentence varchar(1000) not null,
    cells varchar(1000000) not null,
    constraint import_report_row_pk primary key (id),
    constraint import_report_row_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_report_row_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade
);
create index import_report_row_by_batch on import_report_row (batch_id, row_number);

create table import_question (
    id uuid not null,
    workspace_id uuid not null,
    batch_id uuid not null,
    row_number bigint not null,
    kind varchar(20) not null,
    reason varchar(500) not null,
    contact_id uuid,
    theirs_json varchar(200000) not null,
    ours_json varchar(200000) not null,
    answer varchar(20),
    picks varchar(2000),
    constraint import_question_pk primary key (id),
    constraint import_question_unique unique (batch_id, row_number),
    constraint import_question_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_question_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade
);
