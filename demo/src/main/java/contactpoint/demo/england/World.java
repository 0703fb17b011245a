package contactpoint.demo.england;

import java.io.IOException;

/// Everything that blocks share. Nothing in it changes, so that many may be made at once.
record World(
        long seed,
        Places places,
        Institutions institutions,
        Families families,
        Lives lives,
        Registers registers,
        Involvements involvements) {

    /// @throws IOException if the folder of names cannot be read
    static World of(Settings settings) throws IOException {
        var folder = settings.names();
        var book = folder == null ? NameBook.own() : NamesFolder.read(folder);
        var areas = Area.all(book.localities());
        var places = new Places(areas);
        var institutions = new Institutions(areas);
        var naming = new Naming(book);
        var day = settings.day();
        var slips = new Slips(day, book);
        return new World(
                settings.seed(),
                places,
                institutions,
                new Families(settings, naming, places),
                new Lives(day, new NhsNumbers(), institutions, new Workforce(naming)),
                new Registers(day, slips),
                new Involvements(slips));
    }
}
