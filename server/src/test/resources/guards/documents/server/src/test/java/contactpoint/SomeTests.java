package contactpoint;

class SomeTests {
    @Test
    void r001_a_test() {}
}
