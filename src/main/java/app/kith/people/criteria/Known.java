package app.kith.people.criteria;

/// Things that are or are not written down about a person.
public enum Known {
    HANDLE("Any way to reach them", "exists (select 1 from contact_handle h where h.contact_id = c.id)"),
    EMAIL("Email", "exists (select 1 from contact_handle h where h.contact_id = c.id and h.channel = 'EMAIL')"),
    PHONE("Phone", "exists (select 1 from contact_handle h where h.contact_id = c.id and h.channel = 'PHONE')"),
    PHOTO("Photo", "c.portrait is not null"),
    BIRTHDAY("Birthday", "c.birth_month is not null"),
    PLACE("Place", "c.place is not null"),
    COMPANY("Company", "c.company is not null"),
    HOW_MET("How you met", "c.how_met is not null"),
    NOTE("Note", "c.note is not null"),
    TAG("Any tag", "exists (select 1 from contact_tag ct where ct.contact_id = c.id)");

    private final String label;
    private final String sql;

    Known(String label, String sql) {
        this.label = label;
        this.sql = sql;
    }

    public String label() {
        return label;
    }

    Condition condition() {
        return Condition.of(sql);
    }
}
