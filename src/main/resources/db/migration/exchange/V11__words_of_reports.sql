-- the words of the rows of reports, by which those are found that may name somebody who is forgotten
create table import_report_word (
    workspace_id uuid not null,
    -- its beginning, in small letters
    word varchar(24) not null,
    row_id uuid not null,
    constraint import_report_word_pk primary key (workspace_id, word, row_id),
    constraint import_report_word_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
create index import_report_word_by_row on import_report_word (row_id);
alter table import_report_word add constraint import_report_word_row_fk
    foreign key (row_id) references import_report_row (id) on delete cascade;

-- whether the words of a row are there: not of those from before, and not of very long ones
alter table import_report_row add column is_worded boolean default false not null;
create index import_report_row_by_worded on import_report_row (workspace_id, is_worded, id);
