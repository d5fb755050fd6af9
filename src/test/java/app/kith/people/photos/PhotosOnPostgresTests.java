package app.kith.people.photos;

import app.kith.PostgresKithTest;

@PostgresKithTest
class PhotosOnPostgresTests extends PhotosTests {}
