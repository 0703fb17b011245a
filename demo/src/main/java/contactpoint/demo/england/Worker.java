package contactpoint.demo.england;

/// Somebody who works with children. Contact details are of the work.
record Worker(
        String given,
        String family,
        String jobTitle,
        String organisation,
        String telephone,
        String email) {}
