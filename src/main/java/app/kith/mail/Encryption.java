package app.kith.mail;

/// How the way to a mail server is kept from others.
public enum Encryption {
    /// begins in the clear and must turn safe before anything is said; port 587
    STARTTLS("STARTTLS", 587),
    /// safe from the first byte; port 465
    TLS("TLS", 465),
    /// for a server on the same machine
    NONE("None", 25);

    private final String words;
    private final int usualPort;

    Encryption(String words, int usualPort) {
        this.words = words;
        this.usualPort = usualPort;
    }

    /// As it is called on screen.
    public String words() {
        return words;
    }

    public int usualPort() {
        return usualPort;
    }
}
