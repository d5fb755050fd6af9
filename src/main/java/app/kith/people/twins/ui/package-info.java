/// The page of duplicates, and what a person's page says of a merge.
@NullMarked
package app.kith.people.twins.ui;

import org.jspecify.annotations.NullMarked;
