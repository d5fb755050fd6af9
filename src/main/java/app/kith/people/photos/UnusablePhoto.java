package app.kith.people.photos;

/// This file cannot become a photo; the message says why, to the user.
public class UnusablePhoto extends Exception {
    UnusablePhoto(String message) {
        super(message);
    }

    UnusablePhoto(String message, Throwable cause) {
        super(message, cause);
    }
}
