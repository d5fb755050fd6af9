create table contact_photo (
    workspace_id uuid not null,
    hash varchar(64) not null,
    media_type varchar(20) not null,
    large bytea not null,
    small bytea not null,
    -- whose it is or was last, for it to go when they are forgotten
    contact_id uuid,
    added_at timestamp with time zone not null,
    -- since when nobody shows it; the daily pass writes this
    unused_since timestamp with time zone,
    constraint contact_photo_pk primary key (workspace_id, hash),
    constraint contact_photo_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_photo_contact_fk foreign key (contact_id) references contact (id) on delete set null
);
create index contact_photo_by_contact on contact_photo (contact_id);
create index contact_by_portrait on contact (workspace_id, portrait);

-- how many of the things worth knowing of somebody are known, see KnownThing
alter table contact add column known_things smallint default 0 not null;
update contact set known_things =
    case when note is null then 0 else 1 end
    + case when how_met is null and met_on is null and introduced_by is null then 0 else 1 end
    + case when place is null then 0 else 1 end
    + case when job_title is null and company is null then 0 else 1 end
    + case when birth_month is null then 0 else 1 end
    + case when portrait is null then 0 else 1 end
    + case when exists (select 1 from contact_handle h where h.contact_id = contact.id) then 1 else 0 end
    + case when exists (select 1 from contact_fact f where f.contact_id = contact.id) then 1 else 0 end;
create index contact_to_know on contact (workspace_id, score desc nulls last, id, known_things);

create table practice_answer (
    id uuid not null,
    workspace_id uuid not null,
    contact_id uuid not null,
    asked_on date not null,
    gap varchar(20) not null,
    outcome varchar(20) not null,
    constraint practice_answer_pk primary key (id),
    constraint practice_answer_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint practice_answer_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index practice_answer_by_contact on practice_answer (contact_id, asked_on);
create index practice_answer_by_day on practice_answer (workspace_id, asked_on);
