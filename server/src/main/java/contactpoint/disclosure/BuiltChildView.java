package contactpoint.disclosure;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BuiltChildView(
        @Classified(Classification.OPEN) String name,
        @Classified(Classification.OPEN) String firstName,
        @Classified(Classification.OPEN) String born,
        @Classified(Classification.OPEN) String age,
        @Classified(Classification.OPEN) String gender,
        @Classified(Classification.LOCATION) @Nullable String died,
        @Classified(Classification.OPEN) String number,
        @Classified(Classification.OPEN) boolean limited,
        @Classified(Classification.INTERNAL) boolean contactShown,
        @Classified(Classification.INTERNAL) @Nullable String contactAnswer,
        @Classified(Classification.LOCATION) @Nullable WorkView first,
        @Classified(Classification.LOCATION) List<WorkView> others,
        @Classified(Classification.LOCATION) List<WorkView> before,
        @Classified(Classification.INTERNAL) OwnActions own,
        @Classified(Classification.LOCATION) @Nullable List<String> address,
        @Classified(Classification.LOCATION) List<PlaceView> carers,
        @Classified(Classification.LOCATION) @Nullable PlaceView school,
        @Classified(Classification.LOCATION) boolean taughtAtHome,
        @Classified(Classification.OPEN) boolean belowSchoolAge,
        @Classified(Classification.LOCATION) @Nullable PlaceView gpPractice,
        @Classified(Classification.LOCATION) String caf,
        @Classified(Classification.LOCATION) @Nullable PlaceView cafHolder,
        @Classified(Classification.LOCATION) @Nullable String authority,
        @Classified(Classification.INTERNAL) String reason)
        implements ChildView {
    BuiltChildView {
        others = List.copyOf(others);
        before = List.copyOf(before);
        address = address == null ? null : List.copyOf(address);
        carers = List.copyOf(carers);
    }

    @Override
    public String toString() {
        return "ChildView[redacted]";
    }
}
