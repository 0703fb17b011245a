package contactpoint.demo.england;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

/// Everything that blocks share. Nothing in it changes, so that many may be made at once.
record World(
        long seed,
        LocalDate day,
        Places places,
        Institutions institutions,
        Families families,
        Lives lives,
        Registers registers,
        Involvements involvements) {

    /// @throws IOException if the folder of names cannot be read
    static World of(Settings settings) throws IOException {
        return of(settings, Rates::of);
    }

    /// @param rates how well each source works
    static World of(Settings settings, Function<Format, Rates> rates) throws IOException {
        var folder = settings.names();
        var book = folder == null ? NameBook.own() : NamesFolder.read(folder);
        var areas = Area.all();
        var places = new Places(areas);
        var naming = new Naming(book);
        var day = settings.day();
        var institutions = new Institutions(day, areas);
        var slips = new Slips(day, book);
        Function<Format, Source> sources =
                format -> new Source(format, rates.apply(format), slips, settings.seed());
        return new World(
                settings.seed(),
                day,
                places,
                institutions,
                new Families(settings, naming, places),
                new Lives(day, new NhsNumbers(), institutions, new Workforce(naming)),
                new Registers(day, sources),
                new Involvements(sources));
    }
}
