/// The page of the review.
@NullMarked
package app.kith.nurture.review.ui;

import org.jspecify.annotations.NullMarked;
