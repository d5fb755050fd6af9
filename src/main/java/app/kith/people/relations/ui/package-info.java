/// Who knows whom, on a person's page and as a picture.
@NullMarked
package app.kith.people.relations.ui;

import org.jspecify.annotations.NullMarked;
