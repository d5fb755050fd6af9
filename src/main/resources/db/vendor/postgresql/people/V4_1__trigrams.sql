-- finds parts of words; without the right to add the extension, searching still works, only slower
do $$
begin
    create extension if not exists pg_trgm;
    create index person_text_names_trigrams on person_text using gin (names gin_trgm_ops);
    create index person_text_own_trigrams on person_text using gin (own gin_trgm_ops);
    create index person_text_noted_trigrams on person_text using gin (noted gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file then
        raise notice 'pg_trgm could not be added: searching will be slower';
end
$$;
