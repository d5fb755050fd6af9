-- that two people know each other: once for a pair and a kind, the smaller id first
create table contact_tie (
    id uuid not null,
    workspace_id uuid not null,
    first_id uuid not null,
    second_id uuid not null,
    kind varchar(20) not null,
    -- whether the first is what the second word of the kind says
    turned boolean not null,
    -- for a kind in words of one's own: what the first is to the second, and the second to the first
    first_word varchar(60),
    second_word varchar(60),
    words_key varchar(130) not null,
    note varchar(300),
    since_day date,
    constraint contact_tie_pk primary key (id),
    constraint contact_tie_unique unique (first_id, second_id, kind, words_key),
    constraint contact_tie_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_tie_first_fk foreign key (first_id) references contact (id) on delete cascade,
    constraint contact_tie_second_fk foreign key (second_id) references contact (id) on delete cascade
);
create index contact_tie_by_second on contact_tie (second_id, first_id);
