-- one index over what is known and what is noted: several words are then looked for in one walk through it, the rarest
-- first; over two indexes each word was looked for twice, and everything that has it was put together before
do $$
begin
    create index person_text_words_trigrams on person_text using gin ((own || noted) gin_trgm_ops);
    drop index if exists person_text_own_trigrams;
    drop index if exists person_text_noted_trigrams;
exception
    when undefined_object then
        raise notice 'pg_trgm is not there: searching will be slower';
end
$$;
