package app.kith.people.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.kith.Owner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.accounts.SignedIn;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;

/// Run on each database.
abstract class PhotosTests {
    @Autowired
    Photos photos;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    TestClock clock;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

    @Autowired
    WebApplicationContext context;

    SignedIn mira;
    MockMvc http;

    @BeforeEach
    void signIn() {
        mira = owner.signIn();
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aPhotoIsKeptOnceHoweverOftenItIsHandedIn() throws Exception {
        var first = keep(300, null);
        var again = keep(300, null);
        var other = keep(301, null);

        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(photos.find(first, 128).orElseThrow().mediaType()).isEqualTo("image/jpeg");
        assertThat(Statements.of(() -> photos.find(first, 128))).hasSize(1);
    }

    @Test
    void itIsHandedToItsWorkspaceToKeepForEver() throws Exception {
        var photo = keep(600, null);

        var answer = http.perform(get("/photos/" + photo.hash()).param("s", "128"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_JPEG))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse();

        assertThat(Pictures.read(answer.getContentAsByteArray()).getWidth()).isEqualTo(128);
        http.perform(get("/photos/" + photo.hash()).param("s", "128").header("If-None-Match", answer.getHeader("ETag")))
                .andExpect(status().isNotModified());
        assertThat(Pictures.read(http.perform(get("/photos/" + photo.hash()))
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray())
                        .getWidth())
                .isEqualTo(512);
    }

    @Test
    void forAnotherWorkspaceAndForNobodyThereIsNone() throws Exception {
        var photo = keep(300, null);
        owner.signIn();

        assertThat(photos.find(photo, 128)).isEmpty();
        http.perform(get("/photos/" + photo.hash())).andExpect(status().isNotFound());
        http.perform(get("/photos/nonsense")).andExpect(status().isNotFound());
        photos.clearUnused();
        clock.advance(Duration.ofDays(60));
        photos.clearUnused();

        owner.signIn(mira);
        assertThat(photos.find(photo, 128)).isPresent();
    }

    @Test
    void whatIsNoPictureIsNotHandedOutWhoeverPutItThere() throws Exception {
        var photo = keep(300, null);

        for (var type : List.of("text/html", "image/svg+xml", "nonsense")) {
            sql.sql("update contact_photo set media_type = ? where workspace_id = ?")
                    .params(type, mira.workspace().value())
                    .update();

            http.perform(get("/photos/" + photo.hash())).andExpect(status().isNotFound());
        }
    }

    @Test
    void whileAFileArrivesNoConnectionToTheDatabaseWaitsForIt() throws Exception {
        var seen = new ArrayList<Boolean>();
        var file = new ByteArrayInputStream(Pictures.jpeg(300, 300)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                seen.add(TransactionSynchronizationManager.isActualTransactionActive());
                return super.read(into, from, length);
            }
        };

        var kept = photos.keep(file, null);

        assertThat(photos.find(kept, 128)).isPresent();
        assertThat(seen).isNotEmpty().containsOnly(false);
    }

    @Test
    void whatNobodyShowsStaysForThirtyDays() throws Exception {
        var ana = people.add(ContactDetails.named("Ana"));
        var photo = keep(300, ana);
        show(ana, photo.portrait());
        photos.clearUnused();
        clock.advance(Duration.ofDays(90));
        photos.clearUnused();
        show(ana, null);
        photos.clearUnused();

        clock.advance(Duration.ofDays(29));
        photos.clearUnused();
        assertThat(photos.find(photo, 128)).isPresent();
        clock.advance(Duration.ofDays(2));
        photos.clearUnused();
        assertThat(photos.find(photo, 128)).isEmpty();
    }

    @Test
    void aRemovalTakenBackKeepsIt() throws Exception {
        var ana = people.add(ContactDetails.named("Ana"));
        var photo = keep(300, ana);
        photos.clearUnused();
        clock.advance(Duration.ofDays(29));
        show(ana, photo.portrait());

        clock.advance(Duration.ofDays(2));
        photos.clearUnused();
        clock.advance(Duration.ofDays(60));
        photos.clearUnused();

        assertThat(photos.find(photo, 128)).isPresent();
    }

    @Test
    void whoIsForgottenTakesTheirPhotosAlongAndNobodyElses() throws Exception {
        var ana = people.add(ContactDetails.named("Ana"));
        var twin = people.add(ContactDetails.named("Her twin"));
        var old = keep(300, ana);
        var now = keep(310, ana);
        var shared = keep(320, ana);
        show(ana, now.portrait());
        show(twin, shared.portrait());

        forgetting.forget(List.of(ana));

        assertThat(photos.find(old, 128)).isEmpty();
        assertThat(photos.find(now, 128)).isEmpty();
        assertThat(photos.find(shared, 128)).isPresent();
    }

    @Test
    void whatIsNoPhotoIsNotKept() {
        assertThatThrownBy(() -> photos.keep(new ByteArrayInputStream("hello".getBytes()), null))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessage(PhotoReader.NO_PICTURE);
        assertThatThrownBy(() -> photos.keep(new ByteArrayInputStream(new byte[PhotoReader.MAX_BYTES + 9]), null))
                .hasMessage(PhotoReader.TOO_BIG);
    }

    private PhotoName keep(int side, ContactId whose) throws UnusablePhoto, IOException {
        return photos.keep(new ByteArrayInputStream(Pictures.jpeg(side, side + 40)), whose);
    }

    private void show(ContactId id, String portrait) {
        people.edit(
                id,
                people.profile(id)
                        .orElseThrow()
                        .details()
                        .change()
                        .portrait(portrait)
                        .build());
    }
}
