package contactpoint.feeds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes files that are put into a folder: one sub-folder for each source. A file is taken when it
/// did not change between two looks, and is then moved to `done` or `refused`, beside its report. A
/// sender who is slower than that writes under another ending and renames.
///
/// Two nodes may watch one folder: a file is taken only in its source's turn, and a killed node
/// leaves it where it was, to be taken again. The files hold children's data in clear: the folder
/// belongs on an encrypted disk, and whoever runs the system empties it.
final class DropFolder {
    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final String ENDING = ".csv";

    /// A file that cannot be taken or put away this often is left until it changes.
    private static final int TRIES = 3;

    private final Path folder;
    private final Sources sources;
    private final Deliveries deliveries;
    private final DeliveryReport report;

    /// How files looked at the last look, so that one that still grows is left alone.
    private final Map<Path, Seen> before = new HashMap<>();

    DropFolder(Path folder, Sources sources, Deliveries deliveries, DeliveryReport report) {
        this.folder = folder;
        this.sources = sources;
        this.deliveries = deliveries;
        this.report = report;
    }

    private record Look(long size, FileTime modified) {}

    private record Seen(Look look, int tries) {}

    private record Waiting(Path file, Look look) {}

    /// Makes the sub-folders, for their owner alone: files with children's names rest there. Who
    /// else is to put files in is for the deployer to let in.
    ///
    /// @throws UncheckedIOException if the folder cannot be written
    void prepare() {
        for (var source : sources.list()) {
            try {
                Files.createDirectories(folder.resolve(source.id()).resolve("done"), OWNER_ALONE);
                Files.createDirectories(
                        folder.resolve(source.id()).resolve("refused"), OWNER_ALONE);
            } catch (IOException e) {
                throw new UncheckedIOException("the drop folder cannot be written", e);
            }
        }
    }

    /// Looks once, and takes what is whole. One file at a time, the oldest first.
    void look() {
        for (var source : sources.list()) {
            try {
                for (var waiting : whole(folder.resolve(source.id()))) {
                    take(source.id(), waiting);
                }
            } catch (IOException | RuntimeException e) {
                // A later look tries again. An exception's text may hold a file's name: not for the
                // log.
                LOG.error("Drop folder of {}: {}", source.id(), e.getClass().getSimpleName());
            }
        }
    }

    private List<Waiting> whole(Path place) throws IOException {
        var whole = new ArrayList<Waiting>();
        try (var files = Files.newDirectoryStream(place)) {
            for (var file : files) {
                var look = look(file);
                if (look == null) {
                    continue;
                }
                var seen = before.get(file);
                if (seen == null || !seen.look().equals(look)) {
                    before.put(file, new Seen(look, 0));
                } else if (seen.tries() < TRIES) {
                    whole.add(new Waiting(file, look));
                }
            }
        }
        before.keySet().removeIf(file -> file.startsWith(place) && !Files.exists(file));
        whole.sort(
                Comparator.comparing((Waiting w) -> w.look().modified())
                        .thenComparing(Waiting::file));
        return whole;
    }

    /// Null for what is no file to be taken: folders, links, other endings, names that begin with a
    /// dot.
    private static @Nullable Look look(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (name.startsWith(".") || !name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return null;
        }
        try {
            var seen =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return seen.isRegularFile() ? new Look(seen.size(), seen.lastModifiedTime()) : null;
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    private void take(String source, Waiting waiting) throws IOException {
        var file = waiting.file();
        before.computeIfPresent(file, (_, seen) -> new Seen(seen.look(), seen.tries() + 1));
        Receipt receipt;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            receipt = deliveries.receive(source, in, Progress.SILENT);
        } catch (NoSuchFileException _) {
            // Another node took it.
            return;
        }
        switch (receipt) {
            case Receipt.Busy() -> before.put(file, new Seen(waiting.look(), 0));
            case Receipt.Finished finished -> {
                putAway(file, "done", receipt);
                LOG.info("Drop folder of {}: delivery {} done", source, finished.delivery());
            }
            case Receipt.Refused refused -> {
                putAway(file, "refused", receipt);
                LOG.info("Drop folder of {}: delivery {} refused", source, refused.delivery());
            }
        }
    }

    /// The reports first: a file that was moved has one.
    private void putAway(Path file, String where, Receipt receipt) throws IOException {
        var place = file.resolveSibling(where);
        var stem = freeStem(place, file);
        var table = place.resolve(stem + ".report.csv");
        try (var out = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
            report.writeTable(receipt, out);
        }
        try (var out =
                Files.newBufferedWriter(
                        place.resolve(stem + ".report.txt"), StandardCharsets.UTF_8)) {
            report.writeWords(receipt, String.valueOf(table.getFileName()), out);
        }
        Files.move(file, place.resolve(stem + ENDING));
        before.remove(file);
    }

    /// The file's name without its ending; with a number after it if an earlier file had it.
    private static String freeStem(Path place, Path file) {
        var name = String.valueOf(file.getFileName());
        var stem = name.substring(0, name.length() - ENDING.length());
        var free = stem;
        for (int n = 2; Files.exists(place.resolve(free + ENDING)); n++) {
            free = stem + "-" + n;
        }
        return free;
    }
}
