package app.kith.people;

import java.time.LocalDate;

/// How many people follow somebody on a channel, as counted on a day.
public record Audience(int followers, LocalDate countedOn) {

    public Audience {
        if (followers < 0) {
            throw new IllegalArgumentException("A number of followers is not below zero");
        }
    }
}
