/// What bringing very many people in costs, and taking everything out and in again.
package app.kith.bench.imports;
