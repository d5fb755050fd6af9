package app.kith.exchange;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.PeopleOrder;
import app.kith.people.photos.PhotoName;
import app.kith.people.photos.Photos;
import app.kith.people.photos.Pictures;
import app.kith.people.photos.UnusablePhoto;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Photos stand behind the contacts of a Monica export, as data URLs. Run on each database.
@AsOwner
abstract class MonicaPhotosTests extends Bringing {
    private static final byte[] WIDE = Pictures.jpeg(60, 30);
    private static final byte[] TALL = Pictures.file(Pictures.quarters(40, 80), "png");

    @Autowired
    AddressBook people;

    @Autowired
    Photos photos;

    @Test
    void theChosenPhotoIsShownAndTheOthersAreToldOf() throws Exception {
        var done = bringIn(
                "monica.json",
                export(
                        List.of(contact("Ana", "p-2", "p-1", "p-2", "p-3")),
                        List.of(photo("p-1", WIDE), photo("p-2", TALL), photo("p-3", WIDE))));

        assertThat(portrait("Ana")).contains(kept(TALL));
        assertThat(said(done)).containsExactly("2 photos stay in the file of Monica");
    }

    @Test
    void theFirstPhotoIsShownWhereNoneIsChosen() throws Exception {
        var done = bringIn(
                "monica.json",
                export(
                        List.of(contact("Ana", null, "p-1"), contact("Ben", null, "p-2"), contact("Cem", null)),
                        List.of(photo("p-2", TALL), photo("p-1", WIDE))));

        assertThat(portrait("Ana")).contains(kept(WIDE));
        assertThat(portrait("Ben")).contains(kept(TALL));
        assertThat(portrait("Cem")).isEmpty();
        assertThat(said(done)).isEmpty();
    }

    @Test
    void photosThatComeBeforeTheContactsAreShownToo() throws Exception {
        bringIn(
                "monica.json",
                file(
                        collection("photo", List.of(photo("p-1", WIDE))),
                        collection("contact", List.of(contact("Ana", null, "p-1")))));

        assertThat(portrait("Ana")).contains(kept(WIDE));
    }

    @Test
    void bringingItInAgainChangesNothing() {
        var export = export(List.of(contact("Ana", null, "p-1")), List.of(photo("p-1", WIDE)));
        var first = bringIn("monica.json", export);

        assertNothingChanged(first, bringIn("monica.json", export));
    }

    @Test
    void aPhotoSomebodyHasAlreadyStays() throws Exception {
        bringIn("monica.json", export(List.of(contact("Ana", null, "p-1")), List.of(photo("p-1", WIDE))));

        var again = bringIn("monica.json", export(List.of(contact("Ana", null, "p-2")), List.of(photo("p-2", TALL))));

        assertThat(again.added()).isZero();
        assertThat(portrait("Ana")).contains(kept(WIDE));
    }

    @Test
    void theUndoTakesThePhotoBackAndLeavesThePerson() throws Exception {
        bringIn("monica.json", export(List.of(contact("Ana", null)), List.of()));
        var withPhoto =
                bringIn("monica.json", export(List.of(contact("Ana", null, "p-1")), List.of(photo("p-1", WIDE))));
        assertThat(portrait("Ana")).contains(kept(WIDE));

        undo(withPhoto);

        assertThat(people.count()).isEqualTo(1);
        assertThat(portrait("Ana")).isEmpty();
    }

    @Test
    void aPhotoChosenSinceStaysAfterTheUndo() throws Exception {
        bringIn("monica.json", export(List.of(contact("Ana", null)), List.of()));
        var withPhoto =
                bringIn("monica.json", export(List.of(contact("Ana", null, "p-1")), List.of(photo("p-1", WIDE))));
        var ana = person("Ana");
        people.edit(
                ana.id(), ana.details().change().portrait(kept(TALL).portrait()).build());

        undo(withPhoto);

        assertThat(portrait("Ana")).contains(kept(TALL));
    }

    @Test
    void whatIsNoPictureIsLeftOutAndToldOf() {
        var done = bringIn(
                "monica.json",
                export(
                        List.of(contact("Ana", null, "p-1"), contact("Ben", null, "p-2"), contact("Cem", null, "p-3")),
                        List.of(
                                photo(
                                        "p-1",
                                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                                photo("p-2").formatted("https://elsewhere.example/ben.jpg"),
                                photo("p-3").formatted("data:image/jpeg;base64,%%%"))));

        assertThat(done.added()).isEqualTo(3);
        assertThat(Stream.of("Ana", "Ben", "Cem").map(this::portrait)).allMatch(Optional::isEmpty);
        assertThat(said(done)).hasSize(3).allMatch(sentence -> sentence.startsWith("The picture was left out"));
    }

    @Test
    void onePhotoThatIsTooLargeKeepsNobodyOut() throws Exception {
        var done = bringIn(
                "monica.json",
                export(
                        List.of(contact("Ana", "p-1", "p-1"), contact("Ben", null, "p-2")),
                        List.of(photo("p-1", new byte[12 * 1024 * 1024]), photo("p-2", WIDE))));

        assertThat(done.added()).isEqualTo(2);
        assertThat(portrait("Ben")).contains(kept(WIDE));
        assertThat(said(done)).containsExactly("One photo is larger than 10 MB and stays in the file of Monica");
    }

    private static String contact(String name, String chosen, String... photos) {
        return """
                {"uuid": "c-%1$s", "properties": {"first_name": "%1$s", "avatar": {"avatar_source": "photo"%2$s}},
                 "data": [{"count": %3$d, "type": "photo", "values": [%4$s]}]}
                """.formatted(
                        name,
                        chosen == null ? "" : ", \"avatar_photo\": \"%s\"".formatted(chosen),
                        photos.length,
                        Stream.of(photos).map("\"%s\""::formatted).collect(Collectors.joining(",")));
    }

    private static String photo(String uuid, byte[] file) {
        var url = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(file);
        return photo(uuid).formatted(url.replace("/", "\\/"));
    }

    private static String photo(String uuid) {
        return """
                {"uuid": "%s", "created_at": "2023-01-01T00:00:00Z",
                 "properties": {"original_filename": "a.jpg", "filesize": 10, "dataUrl": "%%s"}}
                """.formatted(uuid);
    }

    private static byte[] export(List<String> contacts, List<String> photos) {
        return file(collection("contact", contacts), collection("photo", photos));
    }

    private static String collection(String type, List<String> values) {
        return "{\"count\": %d, \"type\": \"%s\", \"values\": [%s]}"
                .formatted(values.size(), type, String.join(",", values));
    }

    private static byte[] file(String... collections) {
        return """
                {"version": "1.0-preview.1", "app_version": "4.0.0", "account": {"uuid": "a-1", "data": [%s]}}
                """.formatted(String.join(",", collections)).getBytes(StandardCharsets.UTF_8);
    }

    private PhotoName kept(byte[] file) throws UnusablePhoto, IOException {
        return photos.keep(new ByteArrayInputStream(file), null);
    }

    private ContactProfile person(String name) {
        var id = people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 10).stream()
                .filter(row -> row.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return people.profiles(List.of(id)).get(id);
    }

    private Optional<PhotoName> portrait(String name) {
        return Optional.ofNullable(person(name).details().portrait())
                .flatMap(portrait -> PhotoName.parse(portrait.substring("photo:".length())));
    }

    private List<String> said(ImportProgress done) {
        return importer.report(done.id(), false, 0, 20).stream()
                .map(row -> row.sentence())
                .toList();
    }
}
