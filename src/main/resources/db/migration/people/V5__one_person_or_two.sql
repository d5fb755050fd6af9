-- somebody joined into another person: the row rests here, seen by nothing, until the two are split again. Always the
-- person one sees today, also where that one was joined in turn.
alter table contact add column merged_into uuid;
alter table contact add constraint contact_merged_into_fk
    foreign key (merged_into) references contact (id) on delete cascade;
create index contact_by_merged_into on contact (merged_into);

create table contact_merge (
    id uuid not null,
    workspace_id uuid not null,
    kept_id uuid not null,
    merged_id uuid not null,
    merged_at timestamp with time zone not null,
    -- the person kept, before and after, and the one joined into them: what an undo compares today's with
    before_json varchar(200000) not null,
    after_json varchar(200000) not null,
    merged_json varchar(200000) not null,
    picks varchar(2000) not null,
    constraint contact_merge_pk primary key (id),
    constraint contact_merge_unique unique (merged_id),
    constraint contact_merge_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_merge_kept_fk foreign key (kept_id) references contact (id) on delete cascade,
    constraint contact_merge_merged_fk foreign key (merged_id) references contact (id) on delete cascade
);
create index contact_merge_by_kept on contact_merge (kept_id, id);

-- what each module moved from the one to the other
create table contact_merge_row (
    merge_id uuid not null,
    what varchar(40) not null,
    row_id uuid not null,
    workspace_id uuid not null,
    content varchar(20000),
    constraint contact_merge_row_pk primary key (merge_id, what, row_id),
    constraint contact_merge_row_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_merge_row_merge_fk foreign key (merge_id) references contact_merge (id) on delete cascade
);
create index contact_merge_row_by_row on contact_merge_row (row_id, what);

-- two people of whom the user said that they are two; each pair once, the smaller id first
create table contact_two_people (
    first_id uuid not null,
    second_id uuid not null,
    workspace_id uuid not null,
    decided_at timestamp with time zone not null,
    constraint contact_two_people_pk primary key (first_id, second_id),
    constraint contact_two_people_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_two_people_first_fk foreign key (first_id) references contact (id) on delete cascade,
    constraint contact_two_people_second_fk foreign key (second_id) references contact (id) on delete cascade
);
create index contact_two_people_by_second on contact_two_people (second_id);

-- what two rows of one person are likely to share, as a hash of 64 bits: a handle, a phone, a name, how it sounds.
-- Shared means that somebody else had it when it was written; only those are ever compared.
create table contact_key (
    contact_id uuid not null,
    kind smallint not null,
    key_hash bigint not null,
    workspace_id uuid not null,
    shared boolean not null,
    constraint contact_key_pk primary key (contact_id, kind, key_hash),
    constraint contact_key_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index contact_key_by_shared on contact_key (workspace_id, shared, kind, key_hash, contact_id);
-- after the index: H2 would make one of its own for it, and then walk through the workspace with that
alter table contact_key add constraint contact_key_workspace_fk
    foreign key (workspace_id) references workspace (id) on delete cascade;

-- the workspaces whose people all have their keys
create table contact_keys_written (
    workspace_id uuid not null,
    constraint contact_keys_written_pk primary key (workspace_id),
    constraint contact_keys_written_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);

-- holds all that a page of the list needs to find its people, however far down it lies
create index contact_by_sort_key on contact (workspace_id, binned_at, merged_into, sort_key, id);
