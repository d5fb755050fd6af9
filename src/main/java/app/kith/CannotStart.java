package app.kith;

/// Kith cannot start here; the message says why and what to do, in words for whoever started it.
class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }

    static CannotStart portTaken(int port) {
        return new CannotStart(
                "Port %d is taken by another program. Start Kith on another one: PORT=%d ./mvnw spring-boot:run"
                        .formatted(port, port == 8080 ? 8090 : port + 1));
    }
}
