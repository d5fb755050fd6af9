create table contact (
    id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    name varchar(200) not null,
    sort_name varchar(200) not null,
    nickname varchar(200),
    pronouns varchar(60),
    company varchar(300),
    job_title varchar(300),
    place varchar(300),
    how_met varchar(2000),
    met_on date,
    birth_year integer,
    birth_month integer,
    birth_day integer,
    note varchar(20000),
    portrait varchar(300),
    search_text varchar(8000) not null,
    demo boolean not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    binned_at timestamp with time zone,
    -- how one stands with them: written by engagement and nurture, see Standings
    score integer,
    score_before integer,
    circle integer not null,
    circle_pinned boolean not null,
    last_interaction date,
    usual_gap_days integer,
    cooling boolean not null,
    pace_days integer,
    due_on date,
    constraint contact_pk primary key (id),
    constraint contact_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
create index contact_by_name on contact (workspace_id, sort_name, id);
create index contact_by_score on contact (workspace_id, score, id);
create index contact_by_last_interaction on contact (workspace_id, last_interaction, id);
create index contact_by_circle on contact (workspace_id, circle, sort_name, id);
create index contact_by_due on contact (workspace_id, due_on, id);
create index contact_by_demo on contact (workspace_id, demo);
create index contact_by_birthday on contact (workspace_id, birth_month, birth_day);

create table contact_handle (
    id uuid not null,
    workspace_id uuid not null,
    contact_id uuid not null,
    channel varchar(20) not null,
    label varchar(60),
    written varchar(500) not null,
    address varchar(320) not null,
    do_not_contact boolean not null,
    place_in_list integer not null,
    constraint contact_handle_pk primary key (id),
    constraint contact_handle_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_handle_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index contact_handle_by_contact on contact_handle (contact_id);
create index contact_handle_by_address on contact_handle (workspace_id, address, channel);

create table contact_fact (
    id uuid not null,
    workspace_id uuid not null,
    contact_id uuid not null,
    label varchar(100) not null,
    content varchar(2000) not null,
    place_in_list integer not null,
    constraint contact_fact_pk primary key (id),
    constraint contact_fact_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_fact_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index contact_fact_by_contact on contact_fact (contact_id);

create table tag (
    id uuid not null,
    workspace_id uuid not null,
    name varchar(60) not null,
    name_key varchar(60) not null,
    constraint tag_pk primary key (id),
    constraint tag_name_unique unique (workspace_id, name_key),
    constraint tag_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);

create table contact_tag (
    id uuid not null,
    workspace_id uuid not null,
    contact_id uuid not null,
    tag_id uuid not null,
    place_in_list integer not null,
    constraint contact_tag_pk primary key (id),
    constraint contact_tag_unique unique (contact_id, tag_id),
    constraint contact_tag_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_tag_contact_fk foreign key (contact_id) references contact (id) on delete cascade,
    constraint contact_tag_tag_fk foreign key (tag_id) references tag (id) on delete cascade
);
create index contact_tag_by_tag on contact_tag (tag_id, contact_id);
