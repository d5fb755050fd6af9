-- how many follow in a place, as counted on a day; a place is a kind of channel, or a name with kind OWN
create table audience_count (
    id uuid not null,
    workspace_id uuid not null,
    channel varchar(20) not null,
    name varchar(60),
    place_key varchar(90) not null,
    on_day date not null,
    followers bigint not null,
    constraint audience_count_pk primary key (id),
    constraint audience_count_once_a_day unique (workspace_id, place_key, on_day),
    constraint audience_count_not_negative check (followers >= 0),
    constraint audience_count_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
