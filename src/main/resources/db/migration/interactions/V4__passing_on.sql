-- what the people of an interaction were asked to pass on, and whether they did: null while nobody knows
create table passing_on (
    interaction_id uuid not null,
    workspace_id uuid not null,
    what varchar(300) not null,
    passed boolean,
    place varchar(120),
    heard_by integer,
    constraint passing_on_pk primary key (interaction_id),
    constraint passing_on_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint passing_on_interaction_fk foreign key (interaction_id) references interaction (id) on delete cascade
);
create index passing_on_by_workspace on passing_on (workspace_id, passed);

-- who came of it
create table passing_on_newcomer (
    id uuid not null,
    workspace_id uuid not null,
    interaction_id uuid not null,
    contact_id uuid not null,
    constraint passing_on_newcomer_pk primary key (id),
    constraint passing_on_newcomer_unique unique (interaction_id, contact_id),
    constraint passing_on_newcomer_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint passing_on_newcomer_passing_fk foreign key (interaction_id) references passing_on (interaction_id) on delete cascade,
    constraint passing_on_newcomer_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index passing_on_newcomer_by_contact on passing_on_newcomer (contact_id);
