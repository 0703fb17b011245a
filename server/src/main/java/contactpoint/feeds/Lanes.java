package contactpoint.feeds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes rows of one delivery side by side. Rows with one key go through one lane, one after
/// another, so the later line counts; results come back in the order of the file.
final class Lanes implements AutoCloseable {
    /// Rows that wait or run at once, for each lane.
    private static final int WAITING = 32;

    private final List<ExecutorService> lanes = new ArrayList<>();
    private final ArrayDeque<Future<RowResult>> results = new ArrayDeque<>();
    private final Consumer<RowResult> done;

    /// @param done hears each result, in the order of the file and in the caller's thread
    Lanes(int number, Consumer<RowResult> done) {
        for (int lane = 0; lane < number; lane++) {
            lanes.add(
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().name("lane-", lane).daemon().factory()));
        }
        this.done = done;
    }

    /// Has a row taken; waits while too many are being taken.
    ///
    /// @param key rows of one key are taken in the order in which they were added
    void add(Object key, Supplier<RowResult> row) {
        if (results.size() == lanes.size() * WAITING) {
            await(results.remove());
        }
        while (!results.isEmpty() && results.element().isDone()) {
            await(results.remove());
        }
        var task = new FutureTask<>(row::get);
        results.add(task);
        lanes.get(Math.floorMod(key.hashCode(), lanes.size())).execute(task);
    }

    /// Waits for all rows.
    void finish() {
        while (!results.isEmpty()) {
            await(results.remove());
        }
    }

    private void await(Future<RowResult> row) {
        try {
            done.accept(row.get());
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException("a row failed", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were being taken", e);
        }
    }

    /// Rows that have not begun are not taken; those that have, end.
    @Override
    public void close() {
        results.forEach(row -> row.cancel(false));
        lanes.forEach(ExecutorService::close);
    }
}
