package app.kith;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// The statements a test sends to the database on its own thread. A batch counts as one.
public final class Statements {
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private Statements() {}

    /// What the work sends.
    public static List<String> of(Runnable work) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /// How many were sent since the work under way began.
    public static int soFar() {
        return Objects.requireNonNull(SENT.get()).size();
    }

    private static void note(String sql) {
        var sent = SENT.get();
        if (sent != null) sent.add(sql);
    }

    /// Listens at every data source.
    static class Listener implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Listened(source) : bean;
        }
    }

    private static class Listened extends DelegatingDataSource {
        Listened(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listened(Connection.class, super.getConnection(), null);
        }
    }

    private static <T> T listened(Class<T> type, T target, String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                if (method.getName().startsWith("execute")) note(prepared == null ? (String) args[0] : prepared);
                var result = method.invoke(target, args);
                if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                    @SuppressWarnings("unchecked")
                    var returned = (Class<Statement>) method.getReturnType();
                    return listened(returned, (Statement) result, args == null ? null : (String) args[0]);
                }
                return result;
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        }));
    }
}
