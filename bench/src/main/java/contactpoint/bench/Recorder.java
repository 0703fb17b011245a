package contactpoint.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Writes down which statements the application runs in which transaction, with their values, so
/// that the same can be run without the application: the bare cost of what it asks of the database.
final class Recorder implements BeanPostProcessor {
    private final ConcurrentLinkedQueue<Transaction> transactions = new ConcurrentLinkedQueue<>();
    private volatile boolean recording;

    /// A statement with its values, by their places from 1.
    record Statement(String sql, Map<Integer, Setting> values) {
        Statement {
            values = Map.copyOf(values);
        }
    }

    /// How a value was given to the driver.
    record Setting(Method method, Object[] arguments) {}

    /// What ran between one commit and the next.
    record Transaction(List<Statement> statements) {
        Transaction {
            statements = List.copyOf(statements);
        }
    }

    /// Has the application's pool of connections recorded.
    void join(GenericApplicationContext starting) {
        starting.addBeanFactoryPostProcessor(factory -> factory.addBeanPostProcessor(this));
    }

    void start() {
        transactions.clear();
        recording = true;
    }

    /// What was recorded, in the order of the commits.
    List<Transaction> stop() {
        recording = false;
        return List.copyOf(transactions);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? new Recording(source)
                : bean;
    }

    private final class Recording extends DelegatingDataSource {
        Recording(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return recording ? recorded(connection) : connection;
        }
    }

    private Connection recorded(Connection connection) {
        var statements = new ArrayList<Statement>();
        return proxy(
                Connection.class,
                (method, arguments) -> {
                    var result = invoke(connection, method, arguments);
                    switch (method.getName()) {
                        case "prepareStatement" -> {
                            if (result instanceof PreparedStatement prepared) {
                                return recorded(prepared, (String) arguments[0], statements);
                            }
                        }
                        case "commit" -> {
                            transactions.add(new Transaction(statements));
                            statements.clear();
                        }
                        case "rollback" -> statements.clear();
                        default -> {}
                    }
                    return result;
                });
    }

    private static PreparedStatement recorded(
            PreparedStatement prepared, String sql, List<Statement> statements) {
        var values = new TreeMap<Integer, Setting>();
        return proxy(
                PreparedStatement.class,
                (method, arguments) -> {
                    if (method.getName().startsWith("set")
                            && arguments.length >= 2
                            && arguments[0] instanceof Integer place) {
                        values.put(place, new Setting(method, arguments.clone()));
                    } else if (method.getName().startsWith("execute")) {
                        statements.add(new Statement(sql, values));
                    }
                    return invoke(prepared, method, arguments);
                });
    }

    private interface Call {
        @Nullable Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                call.on(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
