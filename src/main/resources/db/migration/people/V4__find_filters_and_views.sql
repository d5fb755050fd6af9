-- what names are ordered by in the workspace's language; filled in by the application, see SortKey
alter table contact add column sort_key varchar(400) default '' not null;

-- the words by which a person is found, folded, each once: of the names, of all that is written down, of the notes
create table person_text (
    contact_id uuid not null,
    workspace_id uuid not null,
    names varchar(2000) not null,
    own varchar(100000) not null,
    noted varchar(1000000) not null,
    made_by integer not null,
    constraint person_text_pk primary key (contact_id),
    constraint person_text_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint person_text_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index person_text_by_workspace on person_text (workspace_id, contact_id);
create index person_text_by_maker on person_text (made_by, contact_id);

-- 0: to be made anew by the application, which knows how
insert into person_text (contact_id, workspace_id, names, own, noted, made_by)
select id, workspace_id, '', '', '', 0
  from contact;

-- whom an index beside the database has not taken in yet; also those forgotten since, so without a contact
create table search_change (
    id uuid not null,
    workspace_id uuid not null,
    contact_id uuid not null,
    constraint search_change_pk primary key (id),
    constraint search_change_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);

create table people_view (
    id uuid not null,
    workspace_id uuid not null,
    user_id uuid not null,
    name varchar(60) not null,
    filter varchar(2000) not null,
    ordered_by varchar(40) not null,
    place_in_list integer not null,
    constraint people_view_pk primary key (id),
    constraint people_view_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint people_view_user_fk foreign key (user_id) references app_user (id) on delete cascade
);
create index people_view_by_user on people_view (workspace_id, user_id, place_in_list);

-- everything that is looked through lies in person_text now
alter table contact drop column search_text;
