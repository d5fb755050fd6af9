package app.kith.people.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/// All that a workspace's tables say about its people, as text: what must be as before when a merge is
/// undone. What counts versions and the moment of an edit is left out, the ids of rows that are written anew
/// with each edit, and since when somebody's rank is beyond their circle, and the mark of a key that somebody
/// else had it too once.
record Everything(Map<String, List<String>> tables) {
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("contact", """
                    id, name, sort_name, nickname, pronouns, pronunciation, company, job_title, place, how_met, met_on,
                    introduced_by, birth_year, birth_month, birth_day, note, portrait, sort_key, demo, created_at,
                    binned_at, merged_into, score, score_before, circle, circle_pinned, last_interaction,
                    usual_gap_days, cooling, pace_days, due_on, let_go_on, owner_id, known_things"""),
            Map.entry("contact_handle", """
                    contact_id, channel, label, written, address, do_not_contact, own_channel, followers, followers_on,
                    place_in_list"""),
            Map.entry("contact_date", "contact_id, label, on_year, on_month, on_day, remind_days, place_in_list"),
            Map.entry("contact_fact", "contact_id, label, content, place_in_list"),
            Map.entry("contact_tag", "contact_id, tag_id, place_in_list"),
            Map.entry("contact_two_people", "first_id, second_id"),
            Map.entry("contact_tie", """
                    least(first_id, second_id) as one, greatest(first_id, second_id) as other, kind,
                    case when first_id < second_id then turned else not turned end as turned,
                    case when first_id < second_id then first_word else second_word end as word,
                    case when first_id < second_id then second_word else first_word end as back, note, since_day"""),
            Map.entry("contact_key", "contact_id, kind, key_hash"),
            Map.entry("contact_merge_row", "merge_id, what, row_id, content"),
            Map.entry("practice_answer", "contact_id, asked_on, gap, outcome"),
            Map.entry("passing_on", "*"),
            Map.entry("passing_on_newcomer", "interaction_id, contact_id"),
            Map.entry("person_text", "contact_id, names, own, noted"),
            Map.entry("contact_merge", "id, kept_id, merged_id, before_json, after_json"),
            Map.entry("interaction", "id, kind, on_day, note"),
            Map.entry("interaction_participant", """
                    id, interaction_id, contact_id, on_day, occurred_at, direction, weight, personal, minutes"""),
            Map.entry("nurture_task", "id, title, done_at"),
            Map.entry("nurture_task_contact", "id, task_id, contact_id"),
            Map.entry("cadence", """
                    contact_id, every_count, every_unit, since_on, last_personal_on, paused_until, postponed_until,
                    due_on"""),
            Map.entry("pace_refusal", "contact_id"),
            Map.entry("put_off", "contact_id, cause, on_day, until_day"),
            Map.entry("engagement_state", """
                    contact_id, lag, interactions, active_days, first_day, last_day, frequency, inbound, outbound,
                    day_weight, day_inbound, day_outbound, unanswered, unanswered_today, rank_weight, closed_touches,
                    closed_answers, recent_touches, recent_answers, latest_at, latest_id, circle, pinned,
                    cadence_days, score, score_before, usual_gap_days, touch_value, cooling"""),
            Map.entry("import_row", "fingerprint, contact_id"),
            Map.entry("import_pace", "batch_id, contact_id, every_days"),
            Map.entry("import_tie", "batch_id, first_id, second_id, kind, words_key"));

    /// Which tables say something of a contact and are not looked at here, though a merge could touch them:
    /// what is only told (reminders that were given), worked with (a bulk change's own list), or a file
    /// (pictures).
    private static final Set<String> OTHERS = Set.of("reminder", "bulk_change_person", "contact_photo");

    /// Those of all tables that refer to people and are not compared: to be none, or a merge may lose
    /// something unseen.
    static List<String> overlooked(JdbcTemplate sql) {
        return sql.queryForList("""
                        select distinct lower(t.table_name)
                          from information_schema.referential_constraints r
                               join information_schema.table_constraints t
                                    on t.constraint_name = r.constraint_name
                                       and t.constraint_schema = r.constraint_schema
                               join information_schema.table_constraints u
                                    on u.constraint_name = r.unique_constraint_name
                                       and u.constraint_schema = r.unique_constraint_schema
                         where lower(u.table_name) = 'contact'
                        """, String.class).stream()
                .filter(table -> !TABLES.containsKey(table) && !OTHERS.contains(table))
                .toList();
    }

    /// As it is now. Of a relationship that is empty and holds no choice there may be a row or none.
    static Everything in(JdbcTemplate sql, UUID workspace) {
        var tables = new TreeMap<String, List<String>>();
        TABLES.forEach((table, columns) -> tables.put(
                table,
                sql
                        .queryForList("select %s from %s where workspace_id = ?".formatted(columns, table), workspace)
                        .stream()
                        .map(row -> new TreeMap<>(row).toString().replace("\n", " "))
                        .filter(row -> !row.matches("(?i).*interactions=0.*")
                                || !row.matches("(?i).*pinned=null.*")
                                || !row.matches("(?i).*cadence_days=null.*"))
                        .sorted()
                        .toList()));
        return new Everything(tables);
    }

    /// The same but for the circles that follow from ranks, and what follows from those: they depend on who
    /// else is there at the moment they are worked out.
    Everything butCircles() {
        var others = new TreeMap<String, List<String>>();
        tables.forEach((table, rows) -> others.put(
                table,
                rows.stream()
                        .map(row -> row.replaceAll("(?i)\\b(circle|touch_value)=[^,}]*", ""))
                        .toList()));
        return new Everything(others);
    }

    /// What is there now and was not before, and the other way round, one row a line.
    List<String> since(Everything before) {
        var differences = new ArrayList<String>();
        tables.forEach((table, rows) -> {
            var old = before.tables.getOrDefault(table, List.of());
            rows.stream().filter(row -> !old.contains(row)).forEach(row -> differences.add("+ " + table + row));
            old.stream().filter(row -> !rows.contains(row)).forEach(row -> differences.add("- " + table + row));
        });
        return differences;
    }
}
