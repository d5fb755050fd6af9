/// How fast Kith starts, and how much the first visit loads.
package app.kith.bench.start;
