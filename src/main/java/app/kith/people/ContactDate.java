package app.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// One important date of one person.
@Entity
class ContactDate {
    static final List<String> COLUMNS = List.of(
            "id",
            "workspace_id",
            "contact_id",
            "label",
            "on_year",
            "on_month",
            "on_day",
            "remind_days",
            "place_in_list");

    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "contact_id")
    private UUID contact;

    private String label;
    private @Nullable Integer onYear;
    private int onMonth;
    private int onDay;
    private @Nullable Integer remindDays;
    private int placeInList;

    @SuppressWarnings("NullAway.Init")
    protected ContactDate() {} // for JPA

    ContactDate(ContactId contact, ImportantDate date, int placeInList) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.contact = contact.value();
        this.label = date.label();
        this.onYear = date.date().year();
        this.onMonth = date.date().month();
        this.onDay = date.date().day();
        this.remindDays = date.remindDays();
        this.placeInList = placeInList;
    }

    /// As a new row, in the order of [#COLUMNS].
    @Nullable
    Object[] cells(UUID workspaceId) {
        return new @Nullable Object[] {id, workspaceId, contact, label, onYear, onMonth, onDay, remindDays, placeInList
        };
    }

    ContactId contact() {
        return new ContactId(contact);
    }

    ImportantDate date() {
        return new ImportantDate(label, new PartialDate(onYear, onMonth, onDay), remindDays);
    }
}
