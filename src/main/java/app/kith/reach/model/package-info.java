/// The reach model: what can be counted, what the multiplication says and what to expect, never one of them alone. Pure
/// arithmetic, tested against `reach_vectors.json`.
@NullMarked
package app.kith.reach.model;

import org.jspecify.annotations.NullMarked;
