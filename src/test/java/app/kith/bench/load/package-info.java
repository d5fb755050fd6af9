/// Many users at once, over real HTTP.
package app.kith.bench.load;
