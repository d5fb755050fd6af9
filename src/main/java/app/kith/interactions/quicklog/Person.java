package app.kith.interactions.quicklog;

import java.util.List;

/// Whom a phrase turned out to mean.
public sealed interface Person {

    /// Where and how the person was typed.
    NameSpan span();

    /// How to call the person in a sentence: the full name where it is known.
    String name();

    /// One person fits.
    record Known(NameSpan span, Candidate candidate) implements Person {
        @Override
        public String name() {
            return candidate.name();
        }
    }

    /// Several people fit; one has to be chosen.
    record Ambiguous(NameSpan span, List<Candidate> candidates) implements Person {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String name() {
            return span.phrase();
        }
    }

    /// Nobody fits; `name` is what a new person would be called.
    record Unknown(NameSpan span, String name) implements Person {}
}
