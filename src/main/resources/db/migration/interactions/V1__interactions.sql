create table interaction (
    id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    kind varchar(20) not null,
    direction varchar(4) not null,
    on_day date not null,
    at_time time,
    occurred_at timestamp with time zone not null,
    minutes integer,
    tone varchar(10),
    note varchar(20000),
    logged_at timestamp with time zone not null,
    constraint interaction_pk primary key (id),
    constraint interaction_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
create index interaction_by_day on interaction (workspace_id, on_day);

-- the day, weight and direction stand here too: a score is rebuilt from this table alone
create table interaction_participant (
    id uuid not null,
    workspace_id uuid not null,
    interaction_id uuid not null,
    contact_id uuid not null,
    on_day date not null,
    occurred_at timestamp with time zone not null,
    direction varchar(4) not null,
    weight double precision not null,
    personal boolean not null,
    minutes integer,
    constraint interaction_participant_pk primary key (id),
    constraint interaction_participant_unique unique (interaction_id, contact_id),
    constraint interaction_participant_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint interaction_participant_interaction_fk foreign key (interaction_id) references interaction (id) on delete cascade,
    constraint interaction_participant_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index interaction_participant_by_contact on interaction_participant (contact_id, occurred_at, interaction_id);
create index interaction_participant_by_day on interaction_participant (workspace_id, on_day);
