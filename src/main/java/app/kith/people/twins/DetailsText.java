package app.kith.people.twins;

import app.kith.people.ContactDetails;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Descriptions of people as text, to be kept for an undo. What a description did not have yet when it was written
/// reads as nothing.
@Component
class DetailsText {
    private final JsonMapper json;

    DetailsText(JsonMapper json) {
        this.json = json.rebuild()
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    String of(ContactDetails details) {
        return json.writeValueAsString(details);
    }

    ContactDetails details(String text) {
        return json.readValue(text, ContactDetails.class);
    }

    String ofPicks(Map<ContactField, Side> picks) {
        return json.writeValueAsString(picks);
    }

    Map<ContactField, Side> picks(String text) {
        return json.readValue(text, new TypeReference<Map<ContactField, Side>>() {});
    }
}
