/// The look back at a week: whom one tended, who warmed and who cooled, and what is open.
@NullMarked
package app.kith.nurture.review;

import org.jspecify.annotations.NullMarked;
