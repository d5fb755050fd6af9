/// The engagement model: pure arithmetic over days and weights, with no dependency but the JDK and annotations.
///
/// Days are epoch days (`LocalDate.toEpochDay()`) in the workspace's time zone, chances are between 0 and 1, scores are
/// whole numbers between 0 and 100. A score answers one question: out of 100 relationships like this one, in how many
/// does the other person reach back within the next days of the workspace's [pace][app.kith.engagement.score.Pace]?
@NamedInterface("score")
@NullMarked
package app.kith.engagement.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
