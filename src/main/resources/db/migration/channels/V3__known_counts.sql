-- how many of those who follow were known and warm on a day; it cannot be worked out later, since people are forgotten
-- and scores move with what is logged for earlier days
create table known_count (
    workspace_id uuid not null,
    on_day date not null,
    followers bigint not null,
    known integer not null,
    warm integer not null,
    constraint known_count_pk primary key (workspace_id, on_day),
    constraint known_count_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
