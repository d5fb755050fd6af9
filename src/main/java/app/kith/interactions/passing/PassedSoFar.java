package app.kith.interactions.passing;

/// What all who were asked did; somebody who was asked twice counts twice.
///
/// @param asked of whom one knows what they did
/// @param passed how many of them passed it on
/// @param unknown asked, and nobody knows yet
public record PassedSoFar(int asked, int passed, int unknown) {
    public static final PassedSoFar NOTHING = new PassedSoFar(0, 0, 0);
}
