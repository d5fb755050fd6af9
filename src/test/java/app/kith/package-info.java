/// What tests share: `KithTest` starts Kith on an empty database, `AsOwner` and `Owner` sign somebody in, `TestClock`
/// says what time it is.
package app.kith;
