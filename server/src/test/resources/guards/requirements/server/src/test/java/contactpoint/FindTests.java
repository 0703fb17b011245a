package contactpoint;

class FindTests {
    @Test
    void r001_r003_one_question() {}

    @Test
    @Disabled("not today")
    void r002_three_screens() {}

    @Test
    void about_r002() {}

    void r002_no_test_at_all() {}

    @Nested
    class Inner {
        @Property(tries = 100)
        void r003_everyone_can_be_reached() {}
    }

    @ParameterizedTest
    void r999_nobody_asked_for_this() {}

    @Nested
    @Disabled
    class Later {
        @Test
        void k04_jane_searches() {}
    }
}
