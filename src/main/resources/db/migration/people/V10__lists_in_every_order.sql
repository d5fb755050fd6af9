-- A page of the list in any order walks along one of these, however far down it lies, and finds in it all it asks of
-- most people: whether they are in the bin or were joined into somebody else. None but the last begins with that, since
-- H2 would take it for every list, being true of nearly everybody, and sort them all.
drop index contact_by_sort_key;
create index contact_by_sort_key on contact (workspace_id, sort_key, id, binned_at, merged_into);

drop index contact_by_last_interaction;
create index contact_by_last_interaction on contact (workspace_id, last_interaction, id, binned_at, merged_into);

drop index contact_by_circle;
create index contact_by_circle on contact (workspace_id, circle, id, binned_at, merged_into);

drop index contact_by_due;
create index contact_by_due on contact (workspace_id, due_on, id, binned_at, merged_into);

create index contact_by_added on contact (workspace_id, created_at, id, binned_at, merged_into);

-- also counts who cools, and finds whom to get to know better
drop index contact_by_score;
drop index contact_to_know;
create index contact_by_score
    on contact (workspace_id, score, id, score_before, known_things, let_go_on, binned_at, merged_into);

create index contact_in_bin on contact (workspace_id, binned_at);
