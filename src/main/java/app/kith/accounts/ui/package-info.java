/// Welcome, sign-in and settings.
@NullMarked
package app.kith.accounts.ui;

import org.jspecify.annotations.NullMarked;
