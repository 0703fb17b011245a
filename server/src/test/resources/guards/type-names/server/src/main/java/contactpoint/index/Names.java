package contactpoint.index;

final class Names {
    enum ServiceType {}

    record Database() {}

    static final class DateUtils {}
}

interface MatchService {}

record ChildDto() {}

abstract class AbstractChild {}

enum ContactPointManager {}
