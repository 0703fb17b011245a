package contactpoint.demo.england;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The columns of a source's file, as the feeds publish them (`docs/feeds.md`).
///
/// @param key the column of the row's own key
/// @param child the column of the source's own number of the child
record Format(
        String source,
        String key,
        String child,
        List<String> columns,
        Map<String, Integer> places) {

    private static final Map<String, String> GROUPS =
            Map.of(
                    "NAMES",
                    "given_names family_name known_as former_family_name",
                    "ADDRESS",
                    "address_1 address_2 address_3 address_4 postcode",
                    "WORKER",
                    "organisation worker_given_names worker_family_name job_title telephone email"
                            + " started ended",
                    "ROLE",
                    "lead_professional caf caf_holder");

    static final Format HEALTH =
            of(
                    "national-health",
                    "local_id",
                    "local_id",
                    "local_id nhs_number NAMES date_of_birth gender ADDRESS uprn no_known_address"
                            + " gp_practice parent_1_given_names parent_1_family_name parent_1_role"
                            + " parent_1_telephone parent_1_email parent_2_given_names"
                            + " parent_2_family_name parent_2_role parent_2_telephone"
                            + " parent_2_email restricted");
    static final Format EDUCATION =
            of(
                    "national-education",
                    "pupil_id",
                    "pupil_id",
                    "pupil_id upn former_upn given_names middle_names family_name known_as"
                            + " former_family_name date_of_birth sex ADDRESS uprn school_urn"
                            + " school_name school_telephone entry_date educated_at_home");
    static final Format BENEFITS =
            of(
                    "national-benefits",
                    "child_id",
                    "child_id",
                    "child_id given_names family_name date_of_birth gender claimant_given_names"
                            + " claimant_family_name claimant_address_1 claimant_address_2"
                            + " claimant_address_3 claimant_address_4 claimant_postcode");
    static final Format BIRTHS =
            of(
                    "births-and-deaths",
                    "entry_id",
                    "entry_id",
                    "entry_id nhs_number given_names family_name date_of_birth sex ADDRESS"
                            + " mother_given_names mother_family_name father_given_names"
                            + " father_family_name date_of_death");
    static final Format COUNCIL =
            of(
                    "council-services",
                    "involvement_id",
                    "person_id",
                    "involvement_id person_id nhs_number NAMES date_of_birth gender ADDRESS service"
                            + " WORKER ROLE");
    static final Format HOUSING =
            of(
                    "council-housing",
                    "case_id",
                    "person_id",
                    "case_id person_id given_names family_name date_of_birth gender ADDRESS uprn"
                            + " WORKER ROLE");
    static final Format JUSTICE =
            of(
                    "youth-justice",
                    "case_id",
                    "person_id",
                    "case_id person_id NAMES date_of_birth gender ADDRESS WORKER"
                            + " lead_professional");
    static final Format COMMUNITY_HEALTH =
            of(
                    "community-health",
                    "involvement_id",
                    "patient_id",
                    "involvement_id patient_id nhs_number NAMES date_of_birth gender ADDRESS"
                            + " service WORKER ROLE");
    static final Format SCHOOL_MANAGEMENT =
            of(
                    "school-management",
                    "involvement_id",
                    "pupil_id",
                    "involvement_id pupil_id upn NAMES date_of_birth sex ADDRESS school_urn"
                            + " school_name school_telephone staff_given_names staff_family_name"
                            + " job_title telephone email started ended ROLE");
    static final Format VOLUNTARY =
            of(
                    "voluntary-sector",
                    "reference",
                    "reference",
                    "first_name last_name date_of_birth postcode organisation worker_first_name"
                            + " worker_last_name job_title telephone email started ended"
                            + " reference");

    /// In the order in which the demo takes them in: who founds children comes first.
    static final List<Format> ALL =
            List.of(
                    HEALTH,
                    EDUCATION,
                    BIRTHS,
                    BENEFITS,
                    COMMUNITY_HEALTH,
                    COUNCIL,
                    JUSTICE,
                    SCHOOL_MANAGEMENT,
                    HOUSING,
                    VOLUNTARY);

    private static Format of(String source, String key, String child, String columns) {
        var all =
                Stream.of(columns.split(" "))
                        .flatMap(each -> Stream.of(GROUPS.getOrDefault(each, each).split(" ")))
                        .toList();
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
        return new Format(source, key, child, all, Map.copyOf(places));
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /// @throws IllegalArgumentException if the file has no such column
    int place(String column) {
        var place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(source + " has no column " + column);
        }
        return place;
    }
}
