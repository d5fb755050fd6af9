/// Small pieces that show a person, for every module's screens: a person is never a row first.
@NamedInterface("cards")
@NullMarked
package app.kith.people.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
