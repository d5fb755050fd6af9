package app.kith.people.photos;

import app.kith.KithTest;

@KithTest
class PhotosOnH2Tests extends PhotosTests {}
