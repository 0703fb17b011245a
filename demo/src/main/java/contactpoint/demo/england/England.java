package contactpoint.demo.england;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Writes made-up England into a folder: a file for each source, the registers that they refer to,
/// and `truth.csv`, which says of every row whom it is about and what is wrong with it.
public final class England {
    /// The file that no source may see.
    public static final String TRUTH = "truth.csv";

    /// Blocks that are made ahead of the one that is written, for each thread.
    private static final int AHEAD = 3;

    private England() {}

    /// What was written.
    ///
    /// @param children made up, those whom the demo knows by name not counted
    /// @param rows by the source's id, in the order in which the sources should be taken in
    public record Written(long children, Map<String, Long> rows) {
        public Written {
            rows = new LinkedHashMap<>(rows);
        }
    }

    /// Writes all files. Files of the same names are written over.
    ///
    /// @throws IOException if the folder cannot be written, or the folder of names not be read
    public static Written write(Settings settings, Path path) throws IOException {
        var world = World.of(settings);
        var cast = new Cast();
        Files.createDirectories(path);
        ReferenceFiles.write(path, world, Places.groups(settings.children()), cast);
        try (var folder = new Folder(path)) {
            folder.write(cast.rows());
            blocks(world, settings.children(), folder);
            return new Written(settings.children(), folder.rows());
        }
    }

    private static void blocks(World world, long children, Folder folder) throws IOException {
        var threads = Runtime.getRuntime().availableProcessors();
        var ahead = new ArrayDeque<Future<Sheets.Made>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var block = 0L;
            while (block * Block.CHILDREN < children || !ahead.isEmpty()) {
                while (block * Block.CHILDREN < children && ahead.size() < AHEAD * threads) {
                    var limit = Math.min(Block.CHILDREN, children - block * Block.CHILDREN);
                    var next = new Block(world, block++, (int) limit);
                    ahead.add(pool.submit(next::make));
                }
                folder.write(made(ahead.remove()));
            }
        }
    }

    private static Sheets.Made made(Future<Sheets.Made> block) throws IOException {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped before England was whole.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
