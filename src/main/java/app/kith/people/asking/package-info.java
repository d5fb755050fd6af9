/// Reads what somebody asks for in words of time: "who did I meet in May", "not since summer".
@NullMarked
package app.kith.people.asking;

import org.jspecify.annotations.NullMarked;
