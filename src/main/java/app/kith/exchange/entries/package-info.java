/// Files of people that are no tables: vCards, and what social networks hand out. Each is read entry by
/// entry, and every entry comes as named values, so that the rest of an import need not know where it came
/// from. Never more than one entry is in memory. Archives are read in place; nothing in them is unpacked to
/// disk.
@NullMarked
package app.kith.exchange.entries;

import org.jspecify.annotations.NullMarked;
