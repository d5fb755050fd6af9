package app.kith.nurture;

/// Where somebody's pace comes from. The first that says something wins: their own, then a tag's, then their circle's,
/// then how often one usually talks with them.
public enum PaceSource {
    /// Set for this person.
    OWN,
    /// Of several tags the one with the shortest pace.
    TAG,
    CIRCLE,
    /// The pair's usual gap, as the engagement score knows it.
    USUAL
}
