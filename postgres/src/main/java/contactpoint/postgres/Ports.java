package contactpoint.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

/// Chooses the port of a server on 127.0.0.1.
final class Ports {
    private Ports() {}

    /// The wanted port; otherwise the last one, so that what remembers it still works, if it is
    /// free; otherwise any that is free.
    ///
    /// @throws PostgresUnavailable if the wanted port is taken
    static int choose(OptionalInt wanted, OptionalInt last) throws IOException {
        if (wanted.isPresent()) {
            if (!isFree(wanted.getAsInt())) {
                throw new PostgresUnavailable(
                        "Port %d is used by another program: choose another for PostgreSQL."
                                .formatted(wanted.getAsInt()));
            }
            return wanted.getAsInt();
        }
        if (last.isPresent() && isFree(last.getAsInt())) {
            return last.getAsInt();
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// A server that has just died may still be letting go of its port.
    private static boolean isFree(int port) throws IOException {
        for (int tries = 0; tries < 25; tries++) {
            if (canListen(port)) {
                return true;
            }
            LockSupport.parkNanos(20_000_000);
        }
        return false;
    }

    private static boolean canListen(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException taken) {
            return false;
        }
    }
}
