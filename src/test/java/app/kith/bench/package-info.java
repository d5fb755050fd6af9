/// How fast it is with many people; see `docs/performance.md`. Runs only in the Maven profile `bench`.
package app.kith.bench;
