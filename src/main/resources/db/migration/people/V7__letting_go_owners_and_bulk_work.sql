alter table contact add column let_go_on date;
create index contact_by_letting_go on contact (workspace_id, let_go_on);

-- who of the workspace looks after them
alter table contact add column owner_id uuid;
alter table contact add constraint contact_owner_fk
    foreign key (owner_id) references app_user (id) on delete set null;
create index contact_by_owner on contact (workspace_id, owner_id);
create index contact_owner_fk_index on contact (owner_id);

alter table tag add column colour varchar(12);

-- one thing done to many people, for its progress and its way back
create table bulk_change (
    id uuid not null,
    workspace_id uuid not null,
    deed varchar(30) not null,
    choice varchar(200) not null,
    by_user uuid,
    state varchar(12) not null,
    people_total integer not null,
    people_done integer not null,
    people_changed integer not null,
    people_kept integer not null,
    created_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    lease_until timestamp with time zone,
    constraint bulk_change_pk primary key (id),
    constraint bulk_change_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint bulk_change_by_user_fk foreign key (by_user) references app_user (id) on delete set null
);
create index bulk_change_by_time on bulk_change (workspace_id, created_at);
create index bulk_change_by_state on bulk_change (state);
create index bulk_change_by_user on bulk_change (by_user);

create table bulk_change_person (
    bulk_id uuid not null,
    contact_id uuid not null,
    workspace_id uuid not null,
    state varchar(8) not null,
    before_value varchar(200),
    constraint bulk_change_person_pk primary key (bulk_id, contact_id),
    constraint bulk_change_person_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint bulk_change_person_bulk_fk foreign key (bulk_id) references bulk_change (id) on delete cascade,
    constraint bulk_change_person_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index bulk_change_person_by_state on bulk_change_person (bulk_id, state, contact_id);
create index bulk_change_person_by_contact on bulk_change_person (contact_id);
