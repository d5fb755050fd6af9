/// What a person's page shows of engagement: the score and its year, why it is what it is, the circle.
@NullMarked
package app.kith.engagement.ui;

import org.jspecify.annotations.NullMarked;
