package app.kith.people.criteria;

import app.kith.people.TagKey;
import java.util.List;

/// Carrying one of these tags.
public record Tagged(List<String> tags) implements Criterion {
    static final String KEY = "tag";

    public Tagged {
        tags = List.copyOf(tags);
    }

    /// With another tag in the place of one.
    public Tagged replaced(String tag, String other) {
        return new Tagged(new Renaming(tag, other, TagKey::of).in(tags));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.list(tags);
    }

    @Override
    public String topic() {
        return "Tag";
    }

    @Override
    public String words() {
        return String.join(" or ", tags);
    }

    @Override
    public Condition condition(Ground ground) {
        var keys = tags.stream().map(TagKey::of).toArray(String[]::new);
        return Condition.of(
                "exists (select 1 from contact_tag ct join tag t on t.id = ct.tag_id"
                        + " where ct.contact_id = c.id and t.workspace_id = ? and t.name_key = any(?))",
                ground.workspace(),
                keys);
    }
}
