package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.demo.Bare;
import contactpoint.demo.DemoEngland;
import contactpoint.demo.DemoSystems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Takes the README's pictures anew, of the demo as everybody gets it. [DemoEnglandTests] goes the
/// same way through a smaller one each time.
@EnabledIfSystemProperty(named = "contactpoint.update", matches = "true")
class DemoPicturesTests {
    @TempDir private Path var;

    @Test
    void the_readmes_pictures_are_of_the_demo_as_everybody_gets_it() throws IOException {
        try (var application = new DemoSystems(var).serve(OptionalInt.of(0))) {
            Bare.enrol(application, var);
            var england = new DemoEngland(var, DemoEngland.SETTINGS);
            england.begin(application);
            england.arrive(application, () -> false);

            var seen = new ArrayList<String>();
            DemoPictures.take(Story.around(var, application), seen::add);

            assertThat(seen).containsExactly("demo-results", "demo-record", "demo-involvements");
        }
    }
}
