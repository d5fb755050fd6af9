/// Five minutes a day of getting to know people one half knows: one person at a time, one thing about each.
@NullMarked
package app.kith.people.practice;

import org.jspecify.annotations.NullMarked;
