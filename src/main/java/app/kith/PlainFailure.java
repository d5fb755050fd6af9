package app.kith;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one sentence why Kith cannot start, where it is a thing its user can mend; Spring Boot tells of the rest.
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainFailure implements SpringBootExceptionReporter {

    PlainFailure(@Nullable ConfigurableApplicationContext context) {} // the signature that Spring Boot calls

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause ->
                        cause instanceof PortInUseException taken ? CannotStart.portTaken(taken.getPort()) : cause)
                .filter(CannotStart.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}
