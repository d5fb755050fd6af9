package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTests {
    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz", "  Ana Ruiz ", "Ana   Ruiz", "Ana\tRuiz", "Ana\r\nRuiz"})
    void aNameStandsOnOneLineWithOneSpaceBetweenItsWords(String written) {
        assertThat(ContactDetails.named(written).name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void aNameOfSpacesIsNoName() {
        assertThatThrownBy(() -> ContactDetails.named(" \t ")).hasMessage("A person needs a name");
    }
}
