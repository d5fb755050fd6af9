-- whom one had a word with in a week, and who had the last word, is answered by the index alone
drop index interaction_participant_by_day;
create index interaction_participant_by_day on interaction_participant (
    workspace_id,
    on_day,
    personal,
    direction,
    contact_id
);
