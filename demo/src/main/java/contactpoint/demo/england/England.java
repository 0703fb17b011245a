package contactpoint.demo.england;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// The ids of the sources, in the order in which they should be taken in: who founds children
    /// comes first.
    public static final List<String> SOURCES = Format.ALL.stream().map(Format::source).toList();

    private England() {}

    /// The column of a source's file that has the row's own key.
    ///
    /// @throws IllegalArgumentException if there is no such source
    public static String key(String source) {
        return Format.ALL.stream()
                .filter(format -> format.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file of " + source))
                .key();
    }

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

    /// Writes the registers alone that the sources refer to: `postcodes.csv`, `schools.csv` and
    /// `practices.csv`.
    ///
    /// @throws IOException if the folder cannot be written, or the folder of names not be read
    public static void writeRegisters(Settings settings, Path path) throws IOException {
        Files.createDirectories(path);
        registers(World.of(settings), settings, path);
    }

    private static void registers(World world, Settings settings, Path path) throws IOException {
        ReferenceFiles.write(path, world, Places.groups(settings.children()), new Cast());
    }

    /// How many parts [#make] makes.
    public static int parts(Settings settings) {
        return (int) ((settings.children() + Block.CHILDREN - 1) / Block.CHILDREN);
    }

    /// Some children with all their rows.
    ///
    /// @param files by the source's id, each with its header line
    /// @param truth what is true of a row, by the source's id and the row's key, a space between
    public record Part(Map<String, byte[]> files, Map<String, Truth> truth) {
        public Part {
            files = Map.copyOf(files);
            truth = Map.copyOf(truth);
        }
    }

    /// What is true of a row.
    ///
    /// @param child whom it is about; "-before" at its end says that it is who the child was before
    ///   an adoption
    /// @param kinds the kinds of case, such as "like-twin"; "plain" if there is nothing to say
    /// @param origin the group of names of the family
    /// @param household which brothers and sisters have in common
    public record Truth(String child, Set<String> kinds, String origin, String household) {
        /// The end of the name of who a child was before an adoption.
        public static final String BEFORE = "-before";

        public Truth {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Takes in a part. Called by several threads at once.
    public interface Taker {
        void take(Part part) throws Exception;
    }

    /// Makes the same people as [#write], part after part, for whoever needs no files; the people
    /// whom the demo knows by name are not made.
    ///
    /// @param from how many children to leave out, whole parts of [Block#CHILDREN]
    /// @throws IOException if the taker fails
    public static void make(Settings settings, long from, int threads, Taker taker)
            throws IOException {
        var world = World.of(settings);
        var ahead = new ArrayDeque<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var at = from / Block.CHILDREN; at * Block.CHILDREN < settings.children(); at++) {
                var limit = Math.min(Block.CHILDREN, settings.children() - at * Block.CHILDREN);
                var block = new Block(world, at, (int) limit);
                if (ahead.size() == AHEAD * threads) {
                    await(ahead.remove());
                }
                ahead.add(
                        pool.submit(() -> {
                            taker.take(block.make().part());
                            return null;
                        }));
            }
            while (!ahead.isEmpty()) {
                await(ahead.remove());
            }
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped before England was whole.", e);
        } catch (ExecutionException e) {
            throw new IOException("A part of England was not taken in.", e.getCause());
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
