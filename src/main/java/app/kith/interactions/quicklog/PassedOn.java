package app.kith.interactions.quicklog;

import app.kith.interactions.passing.PassingOn;

/// Words that say that people were asked to pass something on, or did.
///
/// @param start where they begin, with "she" or "who"; with the verb where the line begins with it or with names
/// @param verb where the verb begins
/// @param lastVerb where the last word of the verb begins: "passed" of "did not pass", "to" of "asked Ada to pass"
/// @param end behind the last of them
record PassedOn(PassingOn told, int start, int verb, int lastVerb, int end) {

    boolean isAsked() {
        return told.passed() == null;
    }

    boolean isVerb(int at) {
        return verb <= at && at <= lastVerb;
    }

    boolean holds(int at) {
        return start <= at && at < end;
    }
}
