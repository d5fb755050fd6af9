package app.kith.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ListedPeople;
import app.kith.people.PartialDate;
import app.kith.people.photos.Photos;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class CardExportTests {
    @Autowired
    CardExport cards;

    @Autowired
    AddressBook people;

    @Autowired
    Photos photos;

    @Autowired
    Owner owner;

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void anotherProgramReadsWhatIsKnown(String version) throws Exception {
        ana();

        var card = written(version).getFirst();

        assertThat(card.getVersion().getVersion()).isEqualTo(version);
        assertThat(card.getFormattedName().getValue()).isEqualTo("Ana María Ruiz");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("Ruiz");
        assertThat(card.getEmails().getFirst().getValue()).isEqualTo("ana@a.example");
        assertThat(card.getNotes().getFirst().getValue()).isEqualTo("Kiln, at 9;\nbring \"salt\"\n\nLikes: The sea");
        assertThat(card.getCategories().getValues()).containsExactly("Clay", "Oslo");
        assertThat(card.getPhotos().getFirst().getData()).isNotEmpty();
        assertThat(ImageIO.read(
                        new ByteArrayInputStream(card.getPhotos().getFirst().getData())))
                .isNotNull();
    }

    @Test
    void aBirthdayWithoutItsYearStaysWithout() throws Exception {
        ana();

        assertThat(written("4.0").getFirst().getBirthday().getPartialDate().toISO8601(true))
                .isEqualTo("--03-17");
        assertThat(text(VCardVersion.V3_0)).contains("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void aChannelOfOnesOwnMayHaveAnyName(String version) throws Exception {
        people.add(ContactDetails.with("Bo")
                .handles(List.of(new Handle(ChannelKind.OWN, "bo", null, false, "The \"Knit\" club: Oslo; 2\n3", null)))
                .build());

        var profile = written(version).getFirst().getExtendedProperty("X-SOCIALPROFILE");

        assertThat(profile.getValue()).isEqualTo("bo");
        assertThat(profile.getParameter("TYPE")).isEqualTo("The 'Knit' club: Oslo; 2 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void noLineIsLongerThan75OctetsNorBrokenWithinALetter(String version) throws Exception {
        var note = "\uD83C\uDF31  æ\uFF21x".repeat(60);
        people.add(ContactDetails.with("Bo").note(note).build());

        assertThat(text(VCardVersion.valueOfByStr(version)).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written(version).getFirst().getNotes().getFirst().getValue()).isEqualTo(note);
    }

    @Test
    void aNeighboursPeopleAreNotWritten() throws Exception {
        ana();
        owner.signIn();

        assertThat(written("4.0")).isEmpty();
    }

    private void ana() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        var photo = photos.keep(new ByteArrayInputStream(picture.toByteArray()), null);
        people.add(ContactDetails.with("Ana María Ruiz")
                .note("Kiln, at 9;\nbring \"salt\"")
                .birthday(new PartialDate(null, 3, 17))
                .portrait(photo.portrait())
                .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@a.example"), new Handle(ChannelKind.X, "@ana")))
                .facts(List.of(new Fact("Likes", "The sea")))
                .tags(List.of("Clay", "Oslo"))
                .build());
    }

    private List<VCard> written(String version) throws Exception {
        return Ezvcard.parse(text(VCardVersion.valueOfByStr(version))).all();
    }

    private String text(VCardVersion version) throws Exception {
        var out = new ByteArrayOutputStream();
        cards.write(ListedPeople.EVERYONE, version, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
