/// Reads one line such as "Coffee with Ana Ruiz yesterday 45m, talked about the new job" as an interaction. Knows
/// nothing of screens or storage: the text, today, the locale and the people found are handed in.
@NullMarked
package app.kith.interactions.quicklog;

import org.jspecify.annotations.NullMarked;
